package fr.matricule.documents.inspection.pdf;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads a PDF strictly, and where that fails as viewers do, who repair what they can. What departs
 * from the format, or would do something, is handed out only as a rendition: its readers then see
 * what was inspected, however they would have repaired the original.
 */
public final class PdfReading {

  private final Path file;
  private final Path rendition;

  private PdfReading(Path file, Path rendition) {
    this.file = file;
    this.rendition = rendition;
  }

  /** The outcome; when it names a rendition, that lies where it was wanted. */
  public static Inspection read(Path original, Path rendition) throws IOException {
    Optional<Path> behindBanner = PdfHeader.withoutBanner(original);
    PdfReading reading = new PdfReading(behindBanner.orElse(original), rendition);
    if (behindBanner.isEmpty()) {
      Optional<Inspection> strict = reading.strictly();
      if (strict.isPresent()) {
        return strict.get();
      }
    }
    return reading.repaired();
  }

  /** Nothing, when the file departs from the format. */
  private Optional<Inspection> strictly() throws IOException {
    RawPdf raw = RawPdf.of(file);
    try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.toFile());
        ParserWarnings warnings = new ParserWarnings()) {
      ObservedParser parser = new ObservedParser(bytes);
      try (PDDocument document = parser.parse(false)) {
        PdfWalk walk = PdfWalk.through(document);
        int pages = pages(document);
        boolean departs =
            warnings.any()
                || parser.metUnreadable()
                || walk.hasBrokenStream()
                || raw.defines(parser.absent())
                || pages != document.getNumberOfPages();
        if (departs) {
          return Optional.empty();
        }
        boolean asItIs = !walk.metSomethingToDrop() && raw.namesBeside(walk.names()).isEmpty();
        return Optional.of(asItIs ? new Sound(FileType.PDF, pages, null) : rendered(document));
      } catch (IOException departs) {
        return parser.isLocked()
            ? Optional.of(new Unsound(DocumentReason.PASSWORD_PROTECTED))
            : Optional.empty();
      }
    }
  }

  private Inspection repaired() throws IOException {
    RawPdf raw = RawPdf.of(file);
    try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.toFile());
        ParserWarnings _ = new ParserWarnings()) {
      ObservedParser parser = new ObservedParser(bytes);
      try (PDDocument document = parser.parse(true)) {
        PdfWalk walk = PdfWalk.through(document);
        boolean incomplete = parser.metUnreadable() || walk.lacksPartOfAPage() || raw.isCutShort();
        // what was hidden by the damage is what a viewer that repairs otherwise would run
        if (incomplete || !raw.namesBeside(walk.names()).isEmpty()) {
          return new Unsound(DocumentReason.CORRUPT);
        }
        return rendered(document);
      } catch (IOException unreadable) {
        return new Unsound(
            parser.isLocked() ? DocumentReason.PASSWORD_PROTECTED : DocumentReason.CORRUPT);
      }
    }
  }

  private Inspection rendered(PDDocument document) throws IOException {
    int pages = pages(document);
    PdfRendition.of(document, rendition);
    return new Sound(FileType.PDF, pages, rendition);
  }

  private static int pages(PDDocument document) {
    int pages = 0;
    for (Iterator<PDPage> each = document.getPages().iterator(); each.hasNext(); each.next()) {
      if (++pages > Limits.MAX_PAGES) {
        throw new Refused(DocumentReason.TOO_MANY_PAGES);
      }
    }
    if (pages == 0) {
      throw new Refused(DocumentReason.CORRUPT);
    }
    return pages;
  }
}
