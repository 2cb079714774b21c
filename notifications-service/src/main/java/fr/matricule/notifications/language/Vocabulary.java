package fr.matricule.notifications.language;

import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language: codes of the closed lists and dates, as a person would say them. */
public final class Vocabulary {

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
  public static void requireKnown(String list, String code) {
    if (!CodeLists.named(list).has(code)) {
      throw new IllegalArgumentException("no code of the list " + list);
    }
  }

  /** Refuses a code of no closed list for which nobody has found words. */
  public static void requireWords(String list, String code) {
    if (!ALL.values().stream().allMatch(each -> each.words.containsKey(list + "." + code))) {
      throw new IllegalArgumentException("no words for a code of the list " + list);
    }
  }

  private String word(String list, String code) {
    return language.withoutBadBreaks(words.getString(list + "." + code));
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
    String key = list + "." + number;
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
    return language.spoken().date(day);
  }

  /** The day and the minute, on the clocks of Paris. */
  public String moment(Instant at) {
    return language.spoken().moment(at);
  }
}
