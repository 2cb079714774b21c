package fr.matricule.eligibility.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages in which everything is said. */
public enum Language {
  FR(Locale.FRENCH),
  EN(Locale.ENGLISH);

  private final Locale locale;
  private final DateTimeFormatter date;

  Language(Locale locale) {
    this.locale = locale;
    this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
  }

  public Locale locale() {
    return locale;
  }

  /** A day as people of this language write it. */
  public String date(LocalDate day) {
    String written = date.format(day);
    // French counts the first day of a month: 1er septembre 2026
    return this == FR && day.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
  }
}
