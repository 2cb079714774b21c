package fr.matricule.documents.inspection;

import fr.matricule.documents.file.Antivirus;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.review.DocumentReason;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Decides whether a file may be kept: size, malware, real type, structure, in that order. */
@Singleton
public class FileInspector {

  private final Antivirus antivirus;
  private final SeparateReader reader;

  public FileInspector(Antivirus antivirus, SeparateReader reader) {
    this.antivirus = antivirus;
    this.reader = reader;
  }

  /**
   * Looks into a file; it stays where it is and as it is.
   *
   * @throws IOException when no answer was to be had, so that somebody must ask again
   */
  public Inspection inspect(ReceivedFile file) throws IOException {
    if (file.size() == 0) {
      return new Unsound(DocumentReason.EMPTY);
    }
    if (file.size() > Limits.MAX_BYTES) {
      return new Unsound(DocumentReason.TOO_LARGE);
    }
    if (antivirus.isInfected(file.path())) {
      return new Unsound(DocumentReason.VIRUS_FOUND);
    }
    Optional<FileType> type = RealType.of(file.path());
    return type.isEmpty()
        ? new Unsound(DocumentReason.WRONG_TYPE)
        : reader.read(type.get(), file.path());
  }
}
