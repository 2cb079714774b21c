package fr.matricule.journeys.walks;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** A letter as its reader holds it: all its words, and the lines the envelope's window shows. */
record Letter(String text, List<String> window) {

  private static final double MM = 72 / 25.4;

  // the window of a French DL envelope over an A4 sheet folded in three, with its play
  private static final Rectangle2D WINDOW =
      new Rectangle2D.Double(95 * MM, 40 * MM, 110 * MM, 52 * MM);
  private static final Pattern NUMBER = Pattern.compile("[12] \\d{2} \\d{2} 99 999 \\d{3} \\d{2}");

  static Letter of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripperByArea area = new PDFTextStripperByArea();
      area.setSortByPosition(true);
      area.addRegion("window", WINDOW);
      area.extractRegions(document.getPage(0));
      String shown = area.getTextForRegion("window");
      return new Letter(
          new PDFTextStripper().getText(document),
          shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The number the letter tells, without spaces. */
  String number() {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new AssertionError("The letter tells no number of the sandbox (birthplace 99 999)");
    }
    return number.group().replace(" ", "");
  }
}
