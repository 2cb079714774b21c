package fr.matricule.notifications.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** A language in which messages are written; French is the legal one, always. */
public enum Language {
  FR("fr"),
  EN("en");

  private final fr.matricule.kernel.language.Language spoken;

  Language(String code) {
    this.spoken = fr.matricule.kernel.language.Language.of(code).orElseThrow();
  }

  /** The language with an ISO 639 code, French when we do not write it. */
  @JsonCreator
  public static Language of(String code) {
    return code.equalsIgnoreCase("en") ? EN : FR;
  }

  /** The ISO 639 code. */
  public String code() {
    return spoken.code();
  }

  /** The text with the blanks at which no line may break. */
  public String withoutBadBreaks(String text) {
    return spoken.withoutBadBreaks(text);
  }

  fr.matricule.kernel.language.Language spoken() {
    return spoken;
  }

  Locale locale() {
    return spoken.locale();
  }
}
