package fr.matricule.applications.progress;

import fr.matricule.applications.form.Language;
import fr.matricule.kernel.codes.CodeLists;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain sentences of the bundle {@code sentences}. In {@code {dueOn}} stands a value: a date is
 * written out, a code of {@code {documentKind}} is named as the list DocumentKind names it.
 */
public final class Sentences {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle words;

  private Sentences(Language language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            "sentences", language.locale(), Sentences.class.getClassLoader(), NO_FALLBACK);
  }

  public static Sentences in(Language language) {
    return new Sentences(language);
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The sentence under the key, its places filled. */
  public String say(String key, Map<String, String> values) {
    return PLACE
        .matcher(words.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  private String value(MatchResult place, Map<String, String> values) {
    String name = place.group(1);
    String value = values.getOrDefault(name, "");
    if (DATE.matcher(value).matches()) {
      return date(LocalDate.parse(value));
    }
    return value.isEmpty() ? value : named(name, value);
  }

  private String named(String place, String code) {
    return switch (place) {
      case "documentKind", "documentReason", "notificationCode", "assessmentOutcome" ->
          CodeLists.named(Character.toUpperCase(place.charAt(0)) + place.substring(1))
              .shortName(language.locale(), code);
      case "remedy" -> CodeLists.named("DocumentReason").said(language.locale(), code, "remedy");
      default -> code;
    };
  }

  private String date(LocalDate day) {
    String pattern =
        language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
