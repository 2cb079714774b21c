package fr.matricule.applications.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Countries as Insee's code officiel géographique knows them (birthplaces, historic ones included)
 * and as ISO 3166 does (nationalities, addresses). The two are not one-to-one.
 */
public final class Countries {

  private static final Pattern ROW = Pattern.compile("(99\\d{3}),\"([^\"]*)\",([A-Z]{2})?");
  // Kosovo has no ISO code yet; XK is the code the European Union uses for it
  private static final Set<String> ISO_USER_CODES = Set.of("XK");
  // elsewhere there are none, or letters arrive without
  private static final Set<String> NEEDING_A_POSTCODE =
      Set.of(
          "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
          "HU", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO", "SE",
          "SI", "SK", "SM", "VA", "AU", "BR", "CA", "CN", "IN", "JP", "KR", "MX", "TR", "UA", "US");
  private static final Map<String, Country> BY_COG = load();

  private record Country(String label, @Nullable String iso) {}

  private Countries() {}

  /** Whether a person can be born there: Insee has a code for it, be the country gone. */
  public static boolean isBirthCountry(String cog) {
    return BY_COG.containsKey(cog);
  }

  /** The birthplace codes to which no ISO country belongs: States and territories that are gone. */
  public static Set<String> withoutState() {
    return BY_COG.entrySet().stream()
        .filter(entry -> entry.getValue().iso() == null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is an ISO country code, of a State or a territory. */
  static boolean isCountry(String iso) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(iso)
        || ISO_USER_CODES.contains(iso);
  }

  /** Whether a letter to that country needs a postcode to arrive; no country is France. */
  static boolean needsPostcode(@Nullable String iso) {
    return iso == null || NEEDING_A_POSTCODE.contains(iso);
  }

  /** The birthplace codes of an ISO country; a country that moved has two. */
  static List<String> cogOf(String iso) {
    return BY_COG.entrySet().stream()
        .filter(entry -> iso.equals(entry.getValue().iso()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The French name of an ISO country, for the last line of an address. */
  static String label(String iso) {
    return BY_COG.values().stream()
        .filter(country -> iso.equals(country.iso()))
        .map(Country::label)
        .findFirst()
        .orElseGet(() -> Locale.of("", iso).getDisplayCountry(Locale.FRENCH));
  }

  private static Map<String, Country> load() {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Countries.class.getResourceAsStream("/cog-countries.csv"), "cog-countries.csv"),
                StandardCharsets.UTF_8))) {
      Map<String, Country> countries = new HashMap<>();
      rows.lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(row -> countries.put(row.group(1), new Country(row.group(2), row.group(3))));
      return Map.copyOf(countries);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
