package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;

/**
 * An inspection as one line between two processes: {@code PDF 3}, {@code PNG}, {@code !CORRUPT}.
 */
final class Answer {

  private Answer() {}

  static String format(Inspection inspection) {
    return switch (inspection) {
      case Sound(FileType type, Integer pages) -> pages == null ? type.name() : type + " " + pages;
      case Unsound(DocumentReason reason) -> "!" + reason;
    };
  }

  static Inspection parse(String line) {
    if (line.startsWith("!")) {
      return new Unsound(DocumentReason.valueOf(line.substring(1)));
    }
    int blank = line.indexOf(' ');
    return blank < 0
        ? new Sound(FileType.valueOf(line), null)
        : new Sound(
            FileType.valueOf(line.substring(0, blank)), Integer.valueOf(line.substring(blank + 1)));
  }
}
