package fr.matricule.applications.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers as people write them; without a country's code they are French ones. */
public final class PhoneNumber {

  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final Pattern TYPED = Pattern.compile("(?i)(?:tel:)?[+\\p{Nd} ()./\\-]{4,40}");
  private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{4,14}");
  // numbers of these look national too, but have a country's code of their own
  private static final List<String> FRENCH_PLANS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

  private PhoneNumber() {}

  /** The number with its country's code (E.164); empty when it is none. */
  public static Optional<String> international(String typed) {
    if (!TYPED.matcher(typed).matches()) {
      return Optional.empty();
    }
    List<Phonenumber.PhoneNumber> readings =
        FRENCH_PLANS.stream().flatMap(plan -> read(typed, plan)).toList();
    return readings.stream()
        .filter(PLANS::isValidNumber)
        .findFirst()
        .or(() -> readings.stream().filter(PLANS::isPossibleNumber).findFirst())
        .map(number -> PLANS.format(number, PhoneNumberFormat.E164));
  }

  public static boolean isInternational(String text) {
    return INTERNATIONAL.matcher(text).matches();
  }

  private static Stream<Phonenumber.PhoneNumber> read(String typed, String plan) {
    try {
      return Stream.of(PLANS.parse(typed, plan));
    } catch (NumberParseException _) {
      return Stream.empty();
    }
  }
}
