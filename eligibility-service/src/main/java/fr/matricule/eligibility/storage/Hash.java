package fr.matricule.eligibility.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The SHA-256 of named contents. */
final class Hash {

  private Hash() {}

  /** The length goes in too: nothing can be moved from one content to the next unseen. */
  static String of(Map<String, byte[]> contents) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, content) -> {
            hash.update("%s %d\n".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
            hash.update(content);
          });
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
