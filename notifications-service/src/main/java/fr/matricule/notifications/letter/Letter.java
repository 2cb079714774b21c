package fr.matricule.notifications.letter;

import fr.matricule.notifications.recipient.PostalAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A printed letter, ready for an envelope. */
public record Letter(PostalAddress address, byte[] pdf, int pages) {

  /** The fingerprint that stays when the letter is gone. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] addressBytes() {
    return String.join("\n", address.lines()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Letter of " + pages + " pages";
  }
}
