package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void seesInTheWindowOnlyWhatStandsBehindIt() throws IOException {
    Letter letter = letter(110, 60, "31000 TOULOUSE", 25, 120, "Madame,");
    assertThat(letter.window()).containsExactly("31000 TOULOUSE");
    assertThat(letter.text()).contains("Madame,");
  }

  @Test
  void anAddressPrintedTooFarLeftIsNotInTheWindow() throws IOException {
    assertThat(letter(20, 60, "31000 TOULOUSE", 25, 120, "Madame,").window()).isEmpty();
  }

  @Test
  void readsTheNumberItTells() throws IOException {
    Letter letter =
        letter(110, 60, "31000 TOULOUSE", 25, 120, "Votre numéro : 2 04 05 99 999 123 45");
    assertThat(letter.number()).isEqualTo("204059999912345");
  }

  @Test
  void saysWhenThereIsNoNumber() throws IOException {
    assertThatThrownBy(() -> letter(110, 60, "31000 TOULOUSE", 25, 120, "Madame,").number())
        .hasMessageContaining("99 999");
  }

  private static Letter letter(int x, int y, String line, int x2, int y2, String line2)
      throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, x, y, line);
        write(content, x2, y2, line2);
      }
      document.save(out);
      return Letter.of(out.toByteArray());
    }
  }

  private static void write(PDPageContentStream content, int xMm, int yMm, String line)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(xMm * 72 / 25.4f, PDRectangle.A4.getHeight() - yMm * 72 / 25.4f);
    content.showText(line);
    content.endText();
  }
}
