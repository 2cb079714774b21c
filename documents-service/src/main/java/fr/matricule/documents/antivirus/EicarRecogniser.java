package fr.matricule.documents.antivirus;

import fr.matricule.documents.file.Antivirus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in for a scanner in the sandbox: it knows the harmless EICAR test file and nothing else.
 */
final class EicarRecogniser implements Antivirus {

  // in two parts, or scanners would take this very class for the test file
  private static final String TEST_FILE =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
  private static final int CHUNK = 64 * 1024;

  @Override
  public boolean isInfected(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String seam = "";
      for (byte[] chunk = bytes.readNBytes(CHUNK);
          chunk.length > 0;
          chunk = bytes.readNBytes(CHUNK)) {
        String window = seam + new String(chunk, StandardCharsets.ISO_8859_1);
        if (window.contains(TEST_FILE)) {
          return true;
        }
        seam = window.substring(Math.max(0, window.length() - TEST_FILE.length() + 1));
      }
      return false;
    }
  }
}
