package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.Antivirus;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectorTest {

  private static final Antivirus FINDS_NOTHING = _ -> false;

  @TempDir Path folder;

  @Test
  void findsAPdfAPhotographAndAScanSound() throws IOException {
    assertThat(inspect(SampleFiles.pdf(2))).isEqualTo(new Sound(FileType.PDF, 2));
    assertThat(inspect(SampleFiles.image("jpg", 1200, 900)))
        .isEqualTo(new Sound(FileType.JPEG, null));
    assertThat(inspect(SampleFiles.image("png", 1200, 900)))
        .isEqualTo(new Sound(FileType.PNG, null));
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(inspect(new byte[0])).isEqualTo(new Unsound(DocumentReason.EMPTY));
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    assertThat(inspect(new byte[(int) Limits.MAX_BYTES + 1]))
        .isEqualTo(new Unsound(DocumentReason.TOO_LARGE));
  }

  @Test
  void refusesAProgramWhateverItIsCalled() throws IOException {
    assertThat(inspect(SampleFiles.exe())).isEqualTo(new Unsound(DocumentReason.WRONG_TYPE));
  }

  @Test
  void refusesAPdfThatBeginsAsSomethingElse() throws IOException {
    byte[] polyglot =
        SampleFiles.concat("GIF89a".getBytes(StandardCharsets.US_ASCII), SampleFiles.pdf(1));
    assertThat(inspect(polyglot)).isEqualTo(new Unsound(DocumentReason.WRONG_TYPE));
    byte[] indented =
        SampleFiles.concat("\n\n".getBytes(StandardCharsets.US_ASCII), SampleFiles.pdf(1));
    assertThat(inspect(indented)).isEqualTo(new Unsound(DocumentReason.WRONG_TYPE));
  }

  @Test
  void asksTheAntivirusBeforeAnythingUnfoldsTheFile() throws IOException {
    assertThat(inspector(_ -> true).inspect(received(SampleFiles.exe())))
        .isEqualTo(new Unsound(DocumentReason.VIRUS_FOUND));
  }

  @Test
  void hasNoAnswerWhileTheAntivirusHasNone() {
    Antivirus away =
        _ -> {
          throw new IOException("connection refused");
        };
    assertThatIOException().isThrownBy(() -> inspector(away).inspect(received(SampleFiles.pdf(1))));
  }

  @Test
  void refusesAFileThatExhaustsItsReaderAndLivesOn() throws IOException {
    assertThat(inspect(SampleFiles.pdfUnfoldingTo(1))).isEqualTo(new Sound(FileType.PDF, 1));
    byte[] bomb = SampleFiles.pdfUnfoldingTo(1000);
    assertThat(bomb.length).isLessThan((int) Limits.MAX_BYTES);
    assertThat(inspect(bomb)).isEqualTo(new Unsound(DocumentReason.CORRUPT));
    assertThat(inspect(SampleFiles.pdf(1))).isEqualTo(new Sound(FileType.PDF, 1));
  }

  @Test
  void refusesAFileThatTakesItsReaderTooLong() throws IOException {
    SeparateReader hurried = new SeparateReader(folder, Duration.ofMillis(1));
    assertThat(new FileInspector(FINDS_NOTHING, hurried).inspect(received(SampleFiles.pdf(1))))
        .isEqualTo(new Unsound(DocumentReason.CORRUPT));
  }

  @Test
  void leavesNothingBehind() throws IOException {
    inspect(SampleFiles.pdf(1));
    assertThat(folder).isDirectoryContaining(path -> path.endsWith("file"));
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  private Inspection inspect(byte[] bytes) throws IOException {
    return inspector(FINDS_NOTHING).inspect(received(bytes));
  }

  private FileInspector inspector(Antivirus antivirus) {
    return new FileInspector(antivirus, new SeparateReader(folder, Duration.ofSeconds(60)));
  }

  private ReceivedFile received(byte[] bytes) throws IOException {
    return new ReceivedFile(Files.write(folder.resolve("file"), bytes), bytes.length, "unused");
  }
}
