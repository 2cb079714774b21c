package fr.matricule.documents.inspection;

import fr.matricule.documents.FileType;
import fr.matricule.documents.Inspection;
import fr.matricule.documents.Inspection.Sound;
import fr.matricule.documents.Inspection.Unsound;
import fr.matricule.documents.Reason;

/**
 * An inspection as one line between two processes: {@code PDF 3}, {@code PNG}, {@code !CORRUPT}.
 */
final class Answer {

  private Answer() {}

  static String format(Inspection inspection) {
    return switch (inspection) {
      case Sound(FileType type, Integer pages) -> pages == null ? type.name() : type + " " + pages;
      case Unsound(Reason reason) -> "!" + reason;
    };
  }

  static Inspection parse(String line) {
    if (line.startsWith("!")) {
      return new Unsound(Reason.valueOf(line.substring(1)));
    }
    int blank = line.indexOf(' ');
    return blank < 0
        ? new Sound(FileType.valueOf(line), null)
        : new Sound(
            FileType.valueOf(line.substring(0, blank)), Integer.valueOf(line.substring(blank + 1)));
  }
}
