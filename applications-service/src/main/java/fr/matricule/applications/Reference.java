package fr.matricule.applications;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference people say on the telephone: {@code IMM-2026-000123-K}. The last letter shows any
 * single wrong digit and any two swapped neighbours.
 */
public record Reference(String value) {

  private static final Pattern SHAPE = Pattern.compile("IMM-(\\d{4})-(\\d{6})-([A-Z])");
  // 23 letters, a prime number, without I, O and U, which are misread
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";

  public Reference {
    Matcher parts = SHAPE.matcher(value);
    if (!parts.matches() || letter(parts.group(1) + parts.group(2)) != parts.group(3).charAt(0)) {
      throw new IllegalArgumentException("not a reference");
    }
  }

  /** The nth reference of a year. */
  public static Reference of(int year, long number) {
    if (number < 1 || number > 999_999) {
      throw new IllegalArgumentException("a year has 999 999 references");
    }
    String digits = String.format("%04d%06d", year, number);
    return new Reference(
        "IMM-%s-%s-%s".formatted(digits.substring(0, 4), digits.substring(4), letter(digits)));
  }

  private static char letter(String digits) {
    return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length()));
  }
}
