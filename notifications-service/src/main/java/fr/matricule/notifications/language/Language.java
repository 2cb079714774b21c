package fr.matricule.notifications.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** A language in which messages are written; French is the legal one, always. */
public enum Language {
  FR(Locale.FRENCH),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language with an ISO 639 code, French when we do not write it. */
  @JsonCreator
  public static Language of(String code) {
    return code.equalsIgnoreCase("en") ? EN : FR;
  }

  /** The ISO 639 code. */
  public String code() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }
}
