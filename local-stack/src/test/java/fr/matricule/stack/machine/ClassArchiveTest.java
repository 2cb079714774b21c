package fr.matricule.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir Path folder;
  private Path program;

  @BeforeEach
  void program() throws IOException {
    program = Files.writeString(folder.resolve("program.jar"), "a program");
  }

  @Test
  void isWrittenByAJvmThatEndsWellAndGoodForTheNext() throws IOException {
    assertThat(archive().isMissing()).isTrue();
    Child first = jvm(archive().options());
    first.stop(archive().patience());

    assertThat(archive().isMissing()).isFalse();
    // Without a usable archive a JVM that must share does not start.
    var options = new ArrayList<>(archive().options());
    options.add("-Xshare:on");
    Child second = jvm(options);
    assertThat(second.alive()).isTrue();
    second.kill();
  }

  @Test
  void givesWayToThatOfAChangedProgram() throws IOException {
    jvm(archive().options()).stop(archive().patience());
    List<Path> before = archives();

    Files.setLastModifiedTime(program, FileTime.from(Instant.EPOCH));
    assertThat(archive().isMissing()).isTrue();
    jvm(archive().options()).stop(archive().patience());

    assertThat(archive().isMissing()).isFalse();
    assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  /** A folder of classes cannot be archived. */
  @Test
  void isNotMissedByAProgramThatIsNoJar() {
    assertThat(new ClassArchive(folder, "program", List.of(folder)).isMissing()).isFalse();
  }

  private ClassArchive archive() {
    return new ClassArchive(folder, "program", List.of(program));
  }

  private List<Path> archives() throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".jsa")).toList();
    }
  }

  /** The JDK's own small server of files. */
  private Child jvm(List<String> options) {
    var command = new ArrayList<>(options);
    command.addAll(List.of("-m", "jdk.httpserver", "-p", "0"));
    Path log = folder.resolve(command.hashCode() + ".log");
    Child child =
        Child.start("A server", Java.command("32m", command), Map.of(), log, StopSignal.TERM);
    child.awaitReady(Duration.ofMinutes(1), () -> serves(log));
    return child;
  }

  private static boolean serves(Path log) {
    try {
      return Files.readString(log).contains("URL");
    } catch (IOException e) {
      return false;
    }
  }
}
