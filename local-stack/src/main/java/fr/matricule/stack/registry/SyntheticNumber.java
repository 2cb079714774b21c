package fr.matricule.stack.registry;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Numbers with the grammar of real ones and a birthplace, 99 999, that no real one has.
 *
 * @param digits 13 digits and the control key
 */
record SyntheticNumber(String digits) {
  private static final String NOWHERE = "99999";
  private static final int ORDERS = 999;

  /** The same person and seed always have the same number. */
  static SyntheticNumber of(Identity identity, String seed) {
    String thirteen =
        identity.sexDigit()
            + identity.yearDigits()
            + identity.monthDigits()
            + NOWHERE
            + "%03d".formatted(order(seed));
    return new SyntheticNumber(thirteen + "%02d".formatted(key(thirteen)));
  }

  static long key(String thirteen) {
    return 97 - Long.parseLong(thirteen) % 97;
  }

  private static long order(String seed) {
    var crc = new CRC32();
    crc.update(seed.getBytes(StandardCharsets.UTF_8));
    return 1 + crc.getValue() % ORDERS;
  }
}
