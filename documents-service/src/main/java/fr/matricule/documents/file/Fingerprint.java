package fr.matricule.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How long a file is, and the hash by which it is known again. */
public record Fingerprint(long size, String sha256) {

  public static Fingerprint of(Path file) throws IOException {
    MessageDigest hash = hash();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), hash)) {
      long size = bytes.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(size, HexFormat.of().formatHex(hash.digest()));
    }
  }

  private static MessageDigest hash() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
