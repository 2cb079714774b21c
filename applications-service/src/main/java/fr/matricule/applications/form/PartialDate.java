package fr.matricule.applications.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A birth date as civil-status papers know it: sometimes without its day, or without its month. */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Reads {@code 2004-05-17}, {@code 2004-05} or {@code 2004}; empty when it is no such date. */
  public static Optional<PartialDate> parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(
            Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    return date.exists() ? Optional.of(date) : Optional.empty();
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private boolean exists() {
    try {
      return !earliest().isBefore(LocalDate.of(1, 1, 1));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** The first day it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it can be. */
  public LocalDate latest() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }
}
