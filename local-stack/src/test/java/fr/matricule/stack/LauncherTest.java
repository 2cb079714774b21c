package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./matricule}, in a folder where Maven is played by another script. */
class LauncherTest {
  private static final Path SCRIPT =
      Path.of(System.getProperty("matricule.root", "..")).resolve("matricule");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Files.copy(SCRIPT, folder.resolve("matricule"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "journey",
        "test",
        "bench",
        "clock",
        "parked",
        "replay",
        "trace",
        "--demo",
        "--fresh",
        "--separate"
      })
  void helpNames(String what) throws Exception {
    Ended help = matricule("help");

    assertThat(help.code()).isZero();
    assertThat(help.output()).contains(what);
  }

  @Test
  void refusesACommandItDoesNotKnow() throws Exception {
    Ended ended = matricule("fly");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.output()).startsWith("'fly' is not a command of Matricule.");
  }

  @Test
  void saysInOneSentenceWhichJdkItWantsAndWhereItLooked() throws Exception {
    Path script = folder.resolve("matricule");
    Files.writeString(script, Files.readString(script).replace("NEEDED=25", "NEEDED=999"));

    Ended ended = matricule("up");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .hasLineCount(1)
        .contains("JDK 999 or newer", "JAVA_HOME", "/usr/lib/jvm", "~/.sdkman");
  }

  @Test
  void endsTheTestsWithTheirSummaryAndTheirSum() throws Exception {
    playMaven(
        """
        echo '[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.B'
        echo '[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0'
        echo '[INFO] Tests run: 40, Failures: 0, Errors: 0, Skipped: 2'
        """);

    Ended ended = matricule("test");

    assertThat(ended.code()).isZero();
    assertThat(ended.output().lines().toList())
        .endsWith(
            "Tests run: 3, Failures: 0, Errors: 0, Skipped: 0",
            "Tests run: 40, Failures: 0, Errors: 0, Skipped: 2",
            "Tests run: 43, Failures: 0, Errors: 0, Skipped: 2");
  }

  @Test
  void failsWhenTheTestsFail() throws Exception {
    playMaven("echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'; exit 1");

    assertThat(matricule("test").code()).isEqualTo(1);
  }

  @Test
  void leavesTheLongProofsToTestAll() throws Exception {
    playMaven("echo \"maven $*\"; echo '[INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0'");

    assertThat(matricule("test").output()).doesNotContain("tests.excluded");
    assertThat(matricule("test", "--all").output()).contains("-Dtests.excluded=nothing");
  }

  @Test
  void stopsAtABuildThatFails() throws Exception {
    playMaven("echo 'no such symbol'; exit 1");

    Ended ended = matricule("up");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("Building local-stack", "no such symbol", "build failed");
  }

  private void playMaven(String script) throws IOException {
    Path maven = Files.writeString(folder.resolve("mvnw"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Ended(int code, String output) {}

  private Ended matricule(String... words) throws Exception {
    var line = new ArrayList<>(List.of("sh", folder.resolve("matricule").toString()));
    line.addAll(List.of(words));
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}
