package fr.matricule.applications.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How long a term is for what sets it going in a time, and the text that says so. */
public record DatedTerm(
    LocalDate from,
    @Nullable LocalDate until,
    Period value,
    String reference,
    LocalDate edition,
    @JsonProperty("to-verify") boolean toVerify) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
