package fr.matricule.benchmarks;

import fr.matricule.eligibility.assessment.Assessment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What both sides must agree on. */
record Conclusion(
    String outcome,
    Set<String> reasons,
    @Nullable String redirectTo,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable LocalDate coverUntil) {

  static Conclusion of(Assessment ours) {
    Set<String> reasons = new TreeSet<>();
    ours.reasons().forEach(ground -> reasons.add(ground.name()));
    return new Conclusion(
        ours.outcome().name(),
        reasons,
        ours.redirectTo() == null ? null : ours.redirectTo().name(),
        ours.dates().effectiveFrom(),
        ours.dates().eligibleFrom(),
        ours.dates().coverUntil());
  }

  /** Of the last decision of the DMN model. */
  static Conclusion of(Map<String, ?> peers) {
    Set<String> reasons = new TreeSet<>();
    if (peers.get("reasons") instanceof Collection<?> named) {
      named.forEach(reason -> reasons.add(String.valueOf(reason)));
    }
    return new Conclusion(
        String.valueOf(peers.get("outcome")),
        reasons,
        peers.get("redirectTo") instanceof String target ? target : null,
        day(peers.get("effectiveFrom")),
        day(peers.get("eligibleFrom")),
        day(peers.get("coverUntil")));
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof LocalDate day ? day : null;
  }
}
