package fr.matricule.journeys.walks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The committed files: all made for the purpose, of a person who does not exist. */
public final class Files {

  public static final String PDF = "application/pdf";
  public static final String JPEG = "image/jpeg";

  private Files() {}

  public static byte[] read(String name) {
    try (InputStream in = Files.class.getResourceAsStream("/files/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No file " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The antivirus makers' harmless test file, put together only now: whole, it would alarm every
   * scanner.
   */
  static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
