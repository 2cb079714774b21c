package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.inspection.image.ImageReading;
import fr.matricule.documents.inspection.image.TiffReading;
import fr.matricule.documents.inspection.pdf.PdfReading;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of the reading process: type, file, the file to write the answer to, and where a
 * rendition may lie.
 */
public final class StructureReading {

  private StructureReading() {}

  /** Reads one file and ends. */
  public static void main(String[] arguments) throws IOException {
    Inspection found =
        read(FileType.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[3]));
    Files.writeString(Path.of(arguments[2]), Answer.format(found));
  }

  static Inspection read(FileType type, Path file, Path rendition) {
    try {
      return switch (type) {
        case PDF -> PdfReading.read(file, rendition);
        case TIFF -> TiffReading.read(file, rendition);
        case JPEG, PNG -> ImageReading.read(type, file);
      };
    } catch (Refused refused) {
      return new Unsound(refused.reason());
    } catch (StackOverflowError nested) {
      return new Unsound(DocumentReason.TOO_COMPLEX);
    } catch (IOException | RuntimeException unreadable) {
      // parsers meet broken files with exceptions of every kind; each means that it cannot be read
      return new Unsound(DocumentReason.CORRUPT);
    }
  }
}
