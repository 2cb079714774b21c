package fr.matricule.applications.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which an applicant is spoken to. */
public enum Language {
  FR("fr"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The code as it stands in JSON and in the database. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** The language of that code; French, in which the law speaks, for anything else. */
  public static Language of(@Nullable String code) {
    return "en".equals(code) ? EN : FR;
  }
}
