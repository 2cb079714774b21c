package fr.matricule.documents.file;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for malware in a file. */
public interface Antivirus {

  /**
   * Whether the file carries malware.
   *
   * @throws IOException when nobody could tell: silence is never taken for clean
   */
  boolean isInfected(Path file) throws IOException;
}
