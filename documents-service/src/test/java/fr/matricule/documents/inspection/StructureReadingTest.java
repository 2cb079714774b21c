package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureReadingTest {

  @TempDir Path folder;

  @Test
  void countsThePagesOfAPdf() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdf(3))).isEqualTo(new Sound(FileType.PDF, 3));
  }

  @Test
  void acceptsTwentyPagesAndRefusesTwentyOne() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdf(20))).isEqualTo(new Sound(FileType.PDF, 20));
    assertThat(read(FileType.PDF, SampleFiles.pdf(21)))
        .isEqualTo(refused(DocumentReason.TOO_MANY_PAGES));
  }

  @Test
  void refusesAPdfThatNeedsAPassword() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.encryptedPdf("secret")))
        .isEqualTo(refused(DocumentReason.PASSWORD_PROTECTED));
  }

  @Test
  void refusesAPdfThatIsEncryptedAlthoughItOpensWithoutPassword() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.encryptedPdf("")))
        .isEqualTo(refused(DocumentReason.PASSWORD_PROTECTED));
  }

  @Test
  void refusesAPdfThatRunsAScript() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdfWithScript()))
        .isEqualTo(refused(DocumentReason.ACTIVE_CONTENT));
  }

  @Test
  void refusesAPdfThatLaunchesAProgram() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdfThatLaunches()))
        .isEqualTo(refused(DocumentReason.ACTIVE_CONTENT));
  }

  @Test
  void refusesAPdfThatCarriesAFile() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdfWithAttachment()))
        .isEqualTo(refused(DocumentReason.ACTIVE_CONTENT));
  }

  @Test
  void acceptsHarmlessActions() throws IOException {
    byte[] opensAtAPage =
        SampleFiles.pdf(
            2,
            document -> {
              PDPageFitDestination first = new PDPageFitDestination();
              first.setPage(document.getPage(0));
              document.getDocumentCatalog().setOpenAction(first);
              PDActionURI link = new PDActionURI();
              link.setURI("https://example.org");
              document.getPage(1).getCOSObject().setItem(COSName.A, link);
            });
    assertThat(read(FileType.PDF, opensAtAPage)).isEqualTo(new Sound(FileType.PDF, 2));
  }

  @Test
  void refusesAPdfCutShort() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.firstHalf(SampleFiles.pdf(5))))
        .isEqualTo(refused(DocumentReason.CORRUPT));
  }

  @Test
  void refusesAPdfThatHasNoPages() throws IOException {
    assertThat(read(FileType.PDF, SampleFiles.pdf(0))).isEqualTo(refused(DocumentReason.CORRUPT));
  }

  @Test
  void refusesNoiseBehindAPdfSignature() throws IOException {
    byte[] noise =
        SampleFiles.concat(
            "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), SampleFiles.noise(5000));
    assertThat(read(FileType.PDF, noise)).isEqualTo(refused(DocumentReason.CORRUPT));
  }

  @Test
  void acceptsAJpegAndAPng() throws IOException {
    assertThat(read(FileType.JPEG, SampleFiles.image("jpg", 1600, 1100)))
        .isEqualTo(new Sound(FileType.JPEG, null));
    assertThat(read(FileType.PNG, SampleFiles.image("png", 1000, 700)))
        .isEqualTo(new Sound(FileType.PNG, null));
  }

  @Test
  void refusesAnImageTooSmallToRead() throws IOException {
    assertThat(read(FileType.JPEG, SampleFiles.image("jpg", 999, 700)))
        .isEqualTo(refused(DocumentReason.RESOLUTION_TOO_LOW));
  }

  @Test
  void refusesImagesCutShort() throws IOException {
    assertThat(read(FileType.JPEG, SampleFiles.firstHalf(SampleFiles.image("jpg", 1600, 1100))))
        .isEqualTo(refused(DocumentReason.CORRUPT));
    assertThat(read(FileType.PNG, SampleFiles.firstHalf(SampleFiles.image("png", 1600, 1100))))
        .isEqualTo(refused(DocumentReason.CORRUPT));
  }

  @Test
  void refusesAnImageThatUnfoldsTooFarWithoutUnfoldingIt() throws IOException {
    byte[] png = SampleFiles.image("png", 1000, 1000);
    Arrays.fill(png, 18, 20, (byte) 0xff); // the header says 65535 pixels wide
    Arrays.fill(png, 22, 24, (byte) 0xff);
    assertThat(read(FileType.PNG, png)).isEqualTo(refused(DocumentReason.TOO_LARGE));
  }

  private static Inspection refused(DocumentReason reason) {
    return new Unsound(reason);
  }

  private Inspection read(FileType type, byte[] bytes) throws IOException {
    return StructureReading.read(type, Files.write(folder.resolve("file"), bytes));
  }
}
