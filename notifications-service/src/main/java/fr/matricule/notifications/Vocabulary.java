package fr.matricule.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

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
  static void requireKnown(String list, String code) {
    if (!ALL.values().stream().allMatch(each -> each.words.containsKey(key(list, code)))) {
      throw new IllegalArgumentException("no words for a code of the list " + list);
    }
  }

  private static String key(String list, String code) {
    return list + "." + code.replace(' ', '_');
  }

  private String word(String list, String code) {
    return words.getString(key(list, code));
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
