package fr.matricule.eligibility.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of the law with the time in which it holds.
 *
 * @param value as it stands in the parameter file: text, number, list or map
 * @param reference the text that fixes it
 * @param toVerify whether it is still to be compared with the official journal
 * @param until the last day; null while nothing replaced it
 */
public record Period(
    LocalDate from, @Nullable LocalDate until, Object value, String reference, boolean toVerify) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
