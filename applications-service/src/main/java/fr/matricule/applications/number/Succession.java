package fr.matricule.applications.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Birthplace codes that can stand for one place: of a State, and of what it was part of or became.
 * A certificate names either.
 */
final class Succession {

  private static final Pattern ROW = Pattern.compile("(99\\d{3}),(99\\d{3}),.+");
  // before independence these had départements of their own, in place of 99 and the country
  private static final Map<String, Set<String>> FORMER_DEPARTMENTS =
      Map.of("99352", Set.of("91", "92", "93", "94"), "99350", Set.of("95"), "99351", Set.of("96"));
  private static final String FRANCE = "99100";
  private static final Map<String, Set<String>> RELATED = load();

  private Succession() {}

  /** Whether the two codes can name one birthplace; in whichever order. */
  static boolean relates(String cog, String other) {
    return cog.equals(other) || RELATED.getOrDefault(cog, Set.of()).contains(other);
  }

  /** Whether a number of that département can be that of a person born in the country. */
  static boolean wasDepartmentOf(String country, String department) {
    return country.equals(FRANCE)
        || FORMER_DEPARTMENTS.getOrDefault(country, Set.of()).contains(department);
  }

  static Map<String, Set<String>> relations() {
    return RELATED;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> related = new HashMap<>();
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Succession.class.getResourceAsStream("/cog-succession.csv"),
                    "cog-succession.csv"),
                StandardCharsets.UTF_8))) {
      rows.lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(
              row -> {
                related.computeIfAbsent(row.group(1), _ -> new HashSet<>()).add(row.group(2));
                related.computeIfAbsent(row.group(2), _ -> new HashSet<>()).add(row.group(1));
              });
      return related;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
