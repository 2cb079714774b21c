package fr.matricule.notifications;

import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
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

  /** Refuses a code that stands in no list: better a parked event than a message without words. */
  static void requireKnown(String list, String code) {
    if (!CodeLists.named(list).has(code)) {
      throw new IllegalArgumentException("no code of the list " + list);
    }
  }

  private String word(String list, String code) {
    return words.getString(list + "." + code);
  }

  /** The subject of a mail, the object of a letter. */
  public String subject(String template) {
    return word("subject", template);
  }

  /** The document with its article and what to mind about it. */
  public String document(String kind) {
    CodeList kinds = CodeLists.named("DocumentKind");
    String name = kinds.fullName(language.locale(), kind);
    return kinds
        .find(language.locale(), kind, "note")
        .map(note -> name + " (" + note + ")")
        .orElse(name);
  }

  public String fault(String reason) {
    return CodeLists.named("DocumentReason").fullName(language.locale(), reason);
  }

  public String remedy(String reason) {
    return said("DocumentReason", reason, "remedy");
  }

  public String ground(String code) {
    return CodeLists.named("Ground").fullName(language.locale(), code);
  }

  public String law(String code) {
    return said("Ground", code, "law");
  }

  public String way(String code) {
    return said("Ground", code, "remedy");
  }

  public String basis(String code) {
    return CodeLists.named("LegalBasis").shortName(language.locale(), code);
  }

  public String destination(String code) {
    return CodeLists.named("Redirect").fullName(language.locale(), code);
  }

  public String nextSteps(String code) {
    return said("Redirect", code, "next");
  }

  private String said(String list, String code, String what) {
    return CodeLists.named(list).said(language.locale(), code, what);
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
