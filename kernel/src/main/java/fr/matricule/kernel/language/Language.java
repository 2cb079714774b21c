package fr.matricule.kernel.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which people are spoken to; {@code languages.properties} says which there are. */
public final class Language {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Map<String, Language> ALL = load();

  /** The language of the law, in which everybody is spoken to who asked for no other. */
  public static final Language LEGAL = ALL.values().iterator().next();

  private final Locale locale;
  private final DateTimeFormatter date;
  private final DateTimeFormatter firstOfMonth;
  private final DateTimeFormatter moment;
  private final Typography typography;

  private Language(String code, LanguageFile file) {
    this.locale = Locale.of(code);
    this.date = DateTimeFormatter.ofPattern(file.get(code + ".date"), locale);
    this.firstOfMonth =
        file.find(code + ".date.first")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale))
            .orElse(date);
    this.moment = DateTimeFormatter.ofPattern(file.get(code + ".moment"), locale);
    this.typography =
        new Typography(
            file.find(code + ".blank-before").orElse(""),
            file.find(code + ".blank-after").orElse(""),
            file.find(code + ".apostrophe").orElse("'"));
  }

  private static Map<String, Language> load() {
    LanguageFile file = LanguageFile.read();
    Map<String, Language> all = new LinkedHashMap<>();
    List.of(file.get("languages").split(",")).forEach(c -> all.put(c, new Language(c, file)));
    return all;
  }

  public static Collection<Language> all() {
    return ALL.values();
  }

  /** The language of an ISO 639 code; empty when it is none of ours. */
  public static Optional<Language> of(@Nullable String code) {
    return Optional.ofNullable(ALL.get(code == null ? "" : code.toLowerCase(Locale.ROOT)));
  }

  /** The language of an ISO 639 code, that of the law when it is none of ours. */
  @JsonCreator
  public static Language orLegal(@Nullable String code) {
    return of(code).orElse(LEGAL);
  }

  /** The ISO 639 code. */
  @JsonValue
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public boolean isLegal() {
    return equals(LEGAL);
  }

  /** A day as people of this language write it: in French, 1er mars 2027. */
  public String date(LocalDate day) {
    return (day.getDayOfMonth() == 1 ? firstOfMonth : date).format(day);
  }

  /** A day and its minute, on the clocks of Paris. */
  public String moment(Instant at) {
    ZonedDateTime local = at.atZone(PARIS);
    return date(local.toLocalDate()) + moment.format(local);
  }

  /** The text with this language's apostrophes and the blanks at which no line may break. */
  public String typeset(String text) {
    return typography.typeset(text);
  }

  /** The text with the blanks at which no line may break, and every letter as it was. */
  public String withoutBadBreaks(String text) {
    return typography.withoutBadBreaks(text);
  }

  @Override
  public String toString() {
    return code();
  }
}
