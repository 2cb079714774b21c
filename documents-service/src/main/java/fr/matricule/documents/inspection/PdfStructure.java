package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that opens without a password, without repair, and does nothing when it is opened. */
final class PdfStructure {

  private static final boolean WITHOUT_REPAIR = false;

  private PdfStructure() {}

  static Inspection read(Path file) throws IOException {
    try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.toFile());
        PDDocument document =
            new PDFParser(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())
                .parse(WITHOUT_REPAIR)) {
      return read(document);
    } catch (InvalidPasswordException _) {
      return new Unsound(DocumentReason.PASSWORD_PROTECTED);
    }
  }

  private static Inspection read(PDDocument document) throws IOException {
    if (document.isEncrypted()) {
      return new Unsound(DocumentReason.PASSWORD_PROTECTED);
    }
    if (document.getNumberOfPages() > Limits.MAX_PAGES) {
      return new Unsound(DocumentReason.TOO_MANY_PAGES);
    }
    if (ActiveContent.isIn(document.getDocument())) {
      return new Unsound(DocumentReason.ACTIVE_CONTENT);
    }
    int pages = readPages(document);
    return pages == 0 || pages != document.getNumberOfPages()
        ? new Unsound(DocumentReason.CORRUPT)
        : new Sound(FileType.PDF, pages);
  }

  private static int readPages(PDDocument document) throws IOException {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      try (InputStream content = page.getContents()) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      pages++;
    }
    return pages;
  }
}
