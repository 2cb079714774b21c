package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"birth-certificate.pdf", "enrolment.pdf", "rib.pdf"})
  void everyReadableDocumentSaysThatItIsASpecimenOfNobody(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.read(file))) {
      assertThat(new PDFTextStripper().getText(document)).contains("SPECIMEN", "EXEMPLE");
    }
  }

  @Test
  void theBlurredCertificateHasNoTextAMachineCouldRead() throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.read("birth-certificate-blurred.pdf"))) {
      assertThat(new PDFTextStripper().getText(document)).isBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"passport-scan.jpg", "residence-permit.jpg"})
  void scansAreLargeEnoughToRead(String file) throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(Files.read(file))).getWidth())
        .isGreaterThan(1000);
  }

  @Test
  void badFilesAreBadInTheirOwnWay() {
    assertThat(Files.read("empty.pdf")).isEmpty();
    assertThat(Files.read("program.pdf")).startsWith('M', 'Z');
    assertThatThrownBy(() -> Loader.loadPDF(Files.read("encrypted.pdf")))
        .isInstanceOf(InvalidPasswordException.class);
  }

  @Test
  void theAntivirusTestFileIsTheOneEveryScannerKnows() throws NoSuchAlgorithmException {
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.eicar())))
        .isEqualTo("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f");
  }
}
