package fr.matricule.notifications.delivery;

import fr.matricule.notifications.letter.Letter;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** A letter as its reader holds it: its words in one line, and what the envelope's window shows. */
public record PaperReader(String text, List<String> window, int pages) {

  private static final double MM = 72 / 25.4;

  /**
   * The window of a DL envelope over A4 folded in three: 100 × 45 mm, 20 mm from the right edge.
   */
  private static final Rectangle2D WINDOW =
      new Rectangle2D.Double(100 * MM, 45 * MM, 100 * MM, 35 * MM);

  public static PaperReader of(Letter letter) {
    return of(letter.pdf());
  }

  public static PaperReader of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripperByArea area = new PDFTextStripperByArea();
      area.setSortByPosition(true);
      area.addRegion("window", WINDOW);
      area.extractRegions(document.getPage(0));
      List<String> window =
          area.getTextForRegion("window")
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      String text = stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
      return new PaperReader(text, window, document.getNumberOfPages());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
