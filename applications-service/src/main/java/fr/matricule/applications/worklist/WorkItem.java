package fr.matricule.applications.worklist;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.tasks.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of the work list.
 *
 * @param applicant birth name and first given name; an erased case has none
 * @param dueOn the next limit that binds the office
 * @param tasks what the office has to do about it
 */
public record WorkItem(
    UUID id,
    String reference,
    String applicant,
    ApplicationStatus status,
    Identification identification,
    Entitlement entitlement,
    @Nullable AssessmentOutcome recommended,
    Instant submittedAt,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate dueOn,
    List<TaskKind> tasks) {

  WorkItem(
      UUID id,
      String reference,
      String applicant,
      ApplicationStatus status,
      Identification identification,
      Entitlement entitlement,
      @Nullable AssessmentOutcome recommended,
      Instant submittedAt,
      @Nullable LocalDate submittedOn,
      @Nullable LocalDate dueOn) {
    this(
        id,
        reference,
        applicant,
        status,
        identification,
        entitlement,
        recommended,
        submittedAt,
        submittedOn,
        dueOn,
        List.of());
  }

  WorkItem with(List<TaskKind> open) {
    return new WorkItem(
        id,
        reference,
        applicant,
        status,
        identification,
        entitlement,
        recommended,
        submittedAt,
        submittedOn,
        dueOn,
        open);
  }
}
