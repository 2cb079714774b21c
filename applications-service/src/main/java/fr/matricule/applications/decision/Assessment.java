package fr.matricule.applications.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rule book recommends, as this service heard it. */
public record Assessment(
    UUID assessmentId,
    int factsVersion,
    AssessmentOutcome outcome,
    List<Ground> reasons,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable Redirect redirectTo) {

  public Assessment {
    reasons = List.copyOf(reasons);
  }
}
