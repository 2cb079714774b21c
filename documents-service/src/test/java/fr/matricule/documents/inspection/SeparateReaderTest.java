package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparateReaderTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ReaderCommand REAL = ReaderCommand.limited(PATIENCE);

  @TempDir Path folder;

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @ParameterizedTest(name = "{0}: {1}, after {2} deaths")
  @CsvSource({
    "exit 1, UNREADABLE, 3",
    "exit 70, UNREADABLE, 3",
    "exit 0, UNREADABLE, 3",
    "kill -9 $$, UNREADABLE, 3",
    "kill -11 $$, UNREADABLE, 3",
    "kill -6 $$, TOO_COMPLEX, 0",
    "exit 3, TOO_COMPLEX, 0"
  })
  void hasAVerdictHoweverTheProcessEnds(String end, DocumentReason reason, int deaths)
      throws IOException {
    ReaderCommand dying =
        task -> task.file().endsWith("control.pdf") ? REAL.of(task) : List.of("/bin/sh", "-c", end);
    SeparateReader reader = new SeparateReader(PATIENCE, metrics, dying);
    assertThat(reader.read(FileType.PDF, file())).isEqualTo(new Unsound(reason));
    assertThat(metrics.find("matricule.reader.deaths").counters())
        .as("counted, so that it can ring")
        .satisfies(
            counters ->
                assertThat(counters.stream().mapToDouble(each -> each.count()).sum())
                    .isEqualTo(deaths));
  }

  @Test
  void blamesNoFileWhereNothingCanBeRead() throws IOException {
    SeparateReader broken =
        new SeparateReader(PATIENCE, metrics, _ -> List.of("/bin/sh", "-c", "exit 1"));
    Path file = file();
    assertThatIOException().isThrownBy(() -> broken.read(FileType.PDF, file));
  }

  @Test
  void givesTheProcessNoMoreMemoryThanIsMeantForIt() throws IOException {
    ReaderCommand greedy =
        task -> {
          List<String> command = new java.util.ArrayList<>(REAL.of(task).subList(0, 6));
          command.addAll(List.of("/bin/sh", "-c", "ulimit -v > \"$0\"", task.answer().toString()));
          return command;
        };
    SeparateReader reader = new SeparateReader(PATIENCE, metrics, greedy);
    Path file = file();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() -> reader.read(FileType.PDF, file)))
        .as("a number is no answer")
        .isNotNull();
    assertThat(Files.readString(file.resolveSibling("answer")).strip())
        .isEqualTo(Long.toString(ReaderCommand.ADDRESS_SPACE_KB));
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("file"), SampleFiles.pdf(1));
  }
}
