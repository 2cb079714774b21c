package fr.matricule.applications.number;

import fr.matricule.applications.form.Sex;

/**
 * A social security number (NIR or NIA): 13 characters and their control key. It never shows itself
 * in a log or an exception: {@link #toString} is silent.
 */
public final class RegistrationNumber {

  private static final int MODULUS = 97;

  private final String thirteen;

  /** Only {@link NumberGrammar} makes one, so that each has been read. */
  RegistrationNumber(String thirteen) {
    this.thirteen = thirteen;
  }

  /** The 15 characters as they are stored and sent. */
  public String value() {
    return thirteen + String.format("%02d", keyOf(thirteen));
  }

  /** The 15 characters as they are printed: {@code 1 84 12 76 451 089 46}. */
  public String printed() {
    return value().replaceFirst("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
  }

  Sex sex() {
    return thirteen.charAt(0) == '1' ? Sex.M : Sex.F;
  }

  /** The last two digits of the birth year; the century is not told. */
  int year() {
    return Integer.parseInt(thirteen.substring(1, 3));
  }

  int month() {
    return Integer.parseInt(thirteen.substring(3, 5));
  }

  boolean hasPseudoMonth() {
    return month() > 12;
  }

  String department() {
    return thirteen.substring(5, 7);
  }

  /** The three characters after the département: a commune, or a country's code after 99. */
  String place() {
    return thirteen.substring(7, 10);
  }

  /** Key = 97 − (N mod 97); Corsica's letters count as 19 and 18, at their place only. */
  static int keyOf(String thirteen) {
    String digits =
        switch (thirteen.substring(5, 7)) {
          case "2A" -> thirteen.substring(0, 5) + "19" + thirteen.substring(7);
          case "2B" -> thirteen.substring(0, 5) + "18" + thirteen.substring(7);
          default -> thirteen;
        };
    return MODULUS - (int) (Long.parseLong(digits) % MODULUS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegistrationNumber that && thirteen.equals(that.thirteen);
  }

  @Override
  public int hashCode() {
    return thirteen.hashCode();
  }

  @Override
  public String toString() {
    return "RegistrationNumber[not shown]";
  }
}
