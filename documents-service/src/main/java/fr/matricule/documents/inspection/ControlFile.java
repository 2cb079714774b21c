package fr.matricule.documents.inspection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file of our own that every reader reads: with it one tells a bad file from a bad reader. */
final class ControlFile {

  private ControlFile() {}

  static Path beside(Path file) throws IOException {
    Path control = file.resolveSibling("control.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(control.toFile());
    }
    return control;
  }
}
