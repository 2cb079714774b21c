package fr.matricule.kernel.language;

import fr.matricule.kernel.codes.CodeLists;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of bundles, in one language. In {@code {dueOn}} stands a value: a date is written
 * out, a number as people of the language write it, a code of {@code {documentKind}} is named as
 * the list DocumentKind names it; {@code {documentReason.remedy}} is what that list says of it
 * there.
 */
public final class Sentences {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final List<ResourceBundle> bundles;

  private Sentences(Language language, List<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /** The sentences of these bundles; what stands in several is said by the first. */
  public static Sentences in(Language language, String... bundles) {
    return new Sentences(
        language, Stream.of(bundles).flatMap(name -> bundle(name, language)).toList());
  }

  // a service without sentences of its own has the kernel's
  private static Stream<ResourceBundle> bundle(String name, Language language) {
    try {
      return Stream.of(
          ResourceBundle.getBundle(
              name,
              language.locale(),
              Thread.currentThread().getContextClassLoader(),
              NO_FALLBACK));
    } catch (MissingResourceException absent) {
      return Stream.empty();
    }
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /** The sentence under the key, its places filled; the key itself when nothing is said there. */
  public String say(String key, Map<String, ?> values) {
    return PLACE
        .matcher(words(key))
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  private String words(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key))
        // two apostrophes for one, as in other bundles of this world
        .map(words -> language.typeset(words.replace("''", "'")))
        .orElse(key);
  }

  private String value(MatchResult place, Map<String, ?> values) {
    String name = place.group(1);
    Object value = values.get(name);
    return switch (value) {
      case null -> "";
      case LocalDate day -> language.date(day);
      case Number number -> NumberFormat.getInstance(language.locale()).format(number);
      case String text when DATE.matcher(text).matches() -> language.date(LocalDate.parse(text));
      default ->
          has(name + "." + value)
              ? words(name + "." + value)
              : named(name, value.toString(), place.group(2));
    };
  }

  private String named(String place, String code, @Nullable String what) {
    return CodeLists.find(Character.toUpperCase(place.charAt(0)) + place.substring(1))
        .filter(list -> list.has(code))
        .map(
            list ->
                what == null
                    ? list.shortName(language.locale(), code)
                    : list.said(language.locale(), code, what))
        .orElse(code);
  }
}
