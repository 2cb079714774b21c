package fr.matricule.notifications.language;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language: codes of the closed lists and dates, as a person would say them. */
public final class Vocabulary {

  private static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/Paris");
  private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Vocabulary(language));
    }
  }

  private final Language language;
  private final ResourceBundle words;

  private Vocabulary(Language language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            "words", language.locale(), Vocabulary.class.getClassLoader(), noOtherLanguage());
  }

  private static ResourceBundle.Control noOtherLanguage() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  public static Vocabulary of(Language language) {
    return java.util.Objects.requireNonNull(ALL.get(language));
  }

  /**
   * Refuses a code nobody has found words for: better a parked event than a message that says
   * nothing.
   */
  public static void requireKnown(String list, String code) {
    if (!ALL.values().stream().allMatch(each -> each.words.containsKey(key(list, code)))) {
      throw new IllegalArgumentException("no words for a code of the list " + list);
    }
  }

  private static String key(String list, String code) {
    return list + "." + code.replace(' ', '_');
  }

  private String word(String list, String code) {
    return Typography.of(language, words.getString(key(list, code)));
  }

  /** The subject of a mail, the object of a letter. */
  public String subject(String template) {
    return word("subject", template);
  }

  public String document(String kind) {
    return word("document", kind);
  }

  public String fault(String reason) {
    return word("fault", reason);
  }

  public String remedy(String reason) {
    return word("fault", reason + ".fix");
  }

  public String ground(String code) {
    return word("ground", code);
  }

  public String law(String code) {
    return word("ground", code + ".law");
  }

  public String way(String code) {
    return word("ground", code + ".remedy");
  }

  public String basis(String code) {
    return word("basis", code);
  }

  public String destination(String code) {
    return word("redirect", code);
  }

  public String nextSteps(String code) {
    return word("redirect", code + ".next");
  }

  /** Several documents of which one is enough. */
  public String documents(List<String> kinds) {
    return join(kinds.stream().map(this::document).toList());
  }

  /** A part of the contact details. */
  public String contact(String part) {
    return word("contact", part);
  }

  /** What a letter was about. */
  public String letter(String subject) {
    return word("letter", subject);
  }

  /** On what another State's cover rests. */
  public String cover(String basis) {
    return word("cover", basis);
  }

  /** How a person sends something to the office. */
  public String send(boolean online) {
    return word("way", online ? "ONLINE" : "OFFICE");
  }

  /** A length of time that the law gives: deux mois, quinze jours. */
  public String term(Period term) {
    return Stream.of(
            count(term.getYears(), "YEARS"),
            count(term.getMonths(), "MONTHS"),
            count(term.getDays(), "DAYS"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String count(int number, String unit) {
    return number == 0
        ? ""
        : MessageFormat.format(word("term", unit), number, word("count", number));
  }

  private String word(String list, int number) {
    String key = key(list, Integer.toString(number));
    return words.containsKey(key) ? words.getString(key) : Integer.toString(number);
  }

  private String join(List<String> choices) {
    String or = " " + word("frame", "or") + " ";
    int last = choices.size() - 1;
    return last < 1
        ? String.join("", choices)
        : String.join(", ", choices.subList(0, last)) + or + choices.get(last);
  }

  /** What stands around a text on paper. */
  public String frame(String place) {
    return word("frame", place);
  }

  /** 15 avril 2026; in French the first day of a month is its 1er. */
  public String date(LocalDate day) {
    String pattern =
        language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  /** The day and the minute, on the clocks of Paris. */
  public String moment(Instant at) {
    ZonedDateTime local = at.atZone(LEGAL_ZONE);
    return date(local.toLocalDate())
        + switch (language) {
          case FR -> DateTimeFormatter.ofPattern(" 'à' H 'h' mm").format(local);
          case EN -> DateTimeFormatter.ofPattern(" 'at' HH:mm '(Paris time)'").format(local);
        };
  }
}
