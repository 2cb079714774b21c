package fr.matricule.applications.decision;

import fr.matricule.kernel.http.Problem;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days from which a right may be said to open: what the rule book recommends, and around it
 * what the law leaves to the office.
 */
public record PossibleDays(
    LocalDate submittedOn, LocalDate today, @Nullable Assessment recommended) {

  /** CSS L332-1: benefits can be claimed for two years. */
  private static final Period CLAIMABLE = Period.ofYears(2);

  /** CSS D160-2: the longest time for which stable residence may have to be awaited. */
  private static final Period STABILITY = Period.ofMonths(3);

  void check(Ruling ruling, Problem faults) {
    LocalDate effective = ruling.effectiveFrom();
    if (effective != null && (effective.isBefore(earliest()) || effective.isAfter(latest()))) {
      faults.at("/effectiveFrom", "day-between", earliest(), latest());
    }
    LocalDate eligible = ruling.eligibleFrom();
    if (eligible != null && (!eligible.isAfter(today) || eligible.isAfter(latestDeferral()))) {
      faults.at("/eligibleFrom", "day-between", today.plusDays(1), latestDeferral());
    }
  }

  private LocalDate earliest() {
    LocalDate claimable = submittedOn.minus(CLAIMABLE);
    LocalDate recommendedFrom = recommended == null ? null : recommended.effectiveFrom();
    return recommendedFrom != null && recommendedFrom.isBefore(claimable)
        ? recommendedFrom
        : claimable;
  }

  // a right that opens later is no grant but a deferral
  private LocalDate latest() {
    return later(today, recommended == null ? null : recommended.effectiveFrom());
  }

  private LocalDate latestDeferral() {
    return later(today.plus(STABILITY), recommended == null ? null : recommended.eligibleFrom());
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }
}
