package fr.matricule.eligibility.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of which the day, or the day and the month, may be unknown: 2004-05-17, 2004-05, 2004. */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public PartialDate {
    if (day != null && month == null) {
      throw new IllegalArgumentException("a day without a month");
    }
    YearMonth in = YearMonth.of(year, month == null ? 1 : month);
    if (day != null) {
      LocalDate.of(in.getYear(), in.getMonth(), day);
    }
  }

  /** Reads 2004-05-17, 2004-05 or 2004. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a date, a month or a year");
    }
    String[] parts = text.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    YearMonth in = YearMonth.of(year, month == null ? 12 : month);
    return day == null ? in.atEndOfMonth() : in.atDay(day);
  }

  /** The age on a day; where day or month is unknown, the doubt profits the younger. */
  public int ageOn(LocalDate day) {
    int years = Math.max(0, day.getYear() - latest().getYear());
    return years > 0 && latest().plusYears(years).isAfter(day) ? years - 1 : years;
  }

  /** The last day of birth on which somebody is older than that in years. */
  static LocalDate youngestOlder(int age, LocalDate on) {
    LocalDate day = on.minusYears(age + 1L);
    // on 28 February somebody born on a 29th has the same age as somebody born a day earlier
    return of(day.plusDays(1)).ageOn(on) > age ? day.plusDays(1) : day;
  }

  @JsonValue
  @Override
  public String toString() {
    String text = "%04d".formatted(year);
    if (month != null) {
      text += "-%02d".formatted(month);
    }
    return day == null ? text : text + "-%02d".formatted(day);
  }
}
