package fr.matricule.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  @TempDir Path folder;

  @Test
  void tellsTheLastCauseWhenAProgramEndsInsteadOfBecomingReady() {
    Child child = sh("echo starting; echo 'Caused by: no such table'; echo '  at line 3'; exit 1");

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> child.awaitReady(Duration.ofSeconds(5), () -> false))
        .withMessageContaining("Caused by: no such table");
  }

  @Test
  void quotesOnlyWhatThisRunWrote() throws Exception {
    Files.writeString(folder.resolve("log"), "ERROR of yesterday\n");

    Child child = sh("echo plain words; exit 1");

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> child.awaitReady(Duration.ofSeconds(5), () -> false))
        .withMessageContaining("plain words");
  }

  @Test
  void givesUpOnAProgramThatNeverAnswers() {
    Child child = sh("exec sleep 60");

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> child.awaitReady(Duration.ofMillis(200), () -> false))
        .withMessageContaining("was not ready");
    child.stop(Duration.ofSeconds(2));
  }

  @Test
  void endsAProgramThatIgnoresTheSignal() {
    Child child = sh("trap '' TERM; echo deaf; while :; do sleep 1; done");
    Waiting.until(Duration.ofSeconds(2), () -> log().contains("deaf"));

    child.stop(Duration.ofMillis(300));

    assertThat(child.alive()).isFalse();
  }

  @Test
  void reportsACommandThatFails() {
    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> sh("echo 'FATAL no space'; exit 3").awaitSuccess(Duration.ofSeconds(5)))
        .withMessageContaining("FATAL no space");
    assertThatNoException().isThrownBy(() -> sh("true").awaitSuccess(Duration.ofSeconds(5)));
  }

  @Test
  void addsToTheEnvironment() {
    Child.start(
            "env",
            List.of("sh", "-c", "echo key is $KEY"),
            Map.of("KEY", "value"),
            folder.resolve("log"),
            StopSignal.TERM)
        .awaitSuccess(Duration.ofSeconds(5));

    assertThat(log()).contains("key is value");
  }

  private Child sh(String script) {
    return Child.start(
        "A program", List.of("sh", "-c", script), Map.of(), folder.resolve("log"), StopSignal.TERM);
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return "";
    }
  }
}
