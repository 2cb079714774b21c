package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.nio.file.Path;

/**
 * An inspection as one line between two processes: {@code PDF 3}, {@code TIFF 2 rendition}, {@code
 * PNG}, {@code !CORRUPT}.
 */
final class Answer {

  private static final String RENDITION = "rendition";

  private Answer() {}

  static String format(Inspection inspection) {
    return switch (inspection) {
      case Sound(FileType type, Integer pages, Path rendition) ->
          type + (pages == null ? "" : " " + pages) + (rendition == null ? "" : " " + RENDITION);
      case Unsound(DocumentReason reason) -> "!" + reason;
    };
  }

  /** What the other process found; a rendition lies where it was wanted. */
  static Inspection parse(String line, Path rendition) {
    if (line.startsWith("!")) {
      return new Unsound(DocumentReason.valueOf(line.substring(1)));
    }
    String[] words = line.split(" ", -1);
    return new Sound(
        FileType.valueOf(words[0]),
        words.length > 1 ? Integer.valueOf(words[1]) : null,
        words.length > 2 ? rendition : null);
  }
}
