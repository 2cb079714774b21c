package fr.matricule.eligibility.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes that exist: countries by ISO 3166, French departments. */
public final class Codes {

  private static final Set<String> COUNTRIES = read();

  private static final Pattern DEPARTMENT =
      Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[4-8]");

  private Codes() {}

  private static Set<String> read() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    // Kosovo has no ISO code; administrations use this one
    codes.add("XK");
    return Set.copyOf(codes);
  }

  /** Every country that somebody may be a national of. */
  public static Set<String> countries() {
    return COUNTRIES;
  }

  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  public static boolean isDepartment(String code) {
    return DEPARTMENT.matcher(code).matches();
  }
}
