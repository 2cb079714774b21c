package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main class of the reading process: type, file, and the file to write the answer to. */
public final class StructureReading {

  private StructureReading() {}

  /** Reads one file and ends. */
  public static void main(String[] arguments) throws IOException {
    Inspection found = read(FileType.valueOf(arguments[0]), Path.of(arguments[1]));
    Files.writeString(Path.of(arguments[2]), Answer.format(found));
  }

  static Inspection read(FileType type, Path file) {
    try {
      return switch (type) {
        case PDF -> PdfStructure.read(file);
        case JPEG, PNG -> ImageStructure.read(type, file);
      };
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      // parsers meet broken files with exceptions of every kind; each means that it cannot be read
      return new Unsound(DocumentReason.CORRUPT);
    }
  }
}
