package fr.matricule.applications.number;

import fr.matricule.applications.form.Countries;
import fr.matricule.applications.number.NumberReading.Invalid;
import fr.matricule.applications.number.NumberReading.Valid;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a text as a social security number, with or without its key, with or without blanks. */
public final class NumberGrammar {

  private static final Pattern OTHER_IDENTIFIER = Pattern.compile("([78][0-2]|[56][12])\\d{11}");
  // an employer's technical number (NTT), 11 to 40 characters: sex, SIREN, what the employer chose;
  // one with as many characters as a number differs from a slip of the pen by its SIREN
  private static final Pattern TECHNICAL_NUMBER =
      Pattern.compile(
          "(?=.*[A-Z])(?!(?:.{13}|.{15})$)[12][A-Z0-9]{10,39}|[12]\\d{9}(?=.*[A-Z])[A-Z0-9]{3,5}");
  private static final Pattern SHAPE =
      Pattern.compile("[12]\\d{2}(\\d{2})(0[1-9]|[1-9]\\d|2[AB])\\d{6}(\\d{2})?");
  private static final Set<String> OVERSEAS =
      Set.of("971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988");

  private NumberGrammar() {}

  /** Reads the text; says why when it is no number. */
  public static NumberReading read(String text) {
    String characters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (TECHNICAL_NUMBER.matcher(characters).matches()) {
      return new Invalid(NumberFailure.TYPE);
    }
    if (characters.length() != 13 && characters.length() != 15) {
      return new Invalid(NumberFailure.LENGTH);
    }
    if (OTHER_IDENTIFIER.matcher(characters).matches()) {
      return new Invalid(NumberFailure.TYPE);
    }
    if (!SHAPE.matcher(characters).matches() || month(characters) == 0) {
      return new Invalid(NumberFailure.FORMAT);
    }
    if (!isMonth(month(characters))) {
      return new Invalid(
          month(characters) < 20 ? NumberFailure.FORMAT : NumberFailure.FORMAT_STRICT);
    }
    if (!inRange(characters)) {
      return new Invalid(NumberFailure.RANGE);
    }
    String thirteen = characters.substring(0, 13);
    if (characters.length() == 15
        && Integer.parseInt(characters.substring(13)) != RegistrationNumber.keyOf(thirteen)) {
      return new Invalid(NumberFailure.KEY);
    }
    RegistrationNumber number = new RegistrationNumber(thirteen);
    return new Valid(number, warnings(number));
  }

  private static int month(String characters) {
    return Integer.parseInt(characters.substring(3, 5));
  }

  /**
   * Months of the calendar, and those that stand for an incomplete birth date (rule of the DSN).
   */
  private static boolean isMonth(int month) {
    return month <= 12 || month == 20 || month >= 30 && month <= 42 || month >= 50;
  }

  private static boolean inRange(String characters) {
    String place = characters.substring(7, 10);
    boolean isPlace =
        isOverseas(characters.substring(5, 7)) ? !place.endsWith("00") : !place.equals("000");
    return isPlace && !characters.substring(10, 13).equals("000");
  }

  // overseas the département has three digits and leaves two to the commune
  private static boolean isOverseas(String department) {
    return department.equals("97") || department.equals("98");
  }

  private static Set<NumberWarning> warnings(RegistrationNumber number) {
    // the year has two digits, so no number ever tells the century
    Set<NumberWarning> warnings = EnumSet.of(NumberWarning.CENTURY_AMBIGUOUS);
    if (number.hasPseudoMonth()) {
      warnings.add(NumberWarning.PSEUDO_MONTH);
    }
    if (!isKnownBirthplace(number)) {
      warnings.add(NumberWarning.UNKNOWN_BIRTHPLACE_CODE);
    }
    return Set.copyOf(warnings);
  }

  private static boolean isKnownBirthplace(RegistrationNumber number) {
    if (isOverseas(number.department())) {
      return OVERSEAS.contains(number.department() + number.place().charAt(0));
    }
    return !number.department().equals("99") || Countries.isBirthCountry("99" + number.place());
  }
}
