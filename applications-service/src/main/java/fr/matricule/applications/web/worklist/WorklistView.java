package fr.matricule.applications.web.worklist;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.worklist.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the work list. */
public record WorklistView(List<Item> items) {

  /** A case on the list, with the next limit that binds the office. */
  public record Item(
      UUID id,
      String reference,
      String applicant,
      ApplicationStatus status,
      Identification identityTrack,
      Entitlement entitlementTrack,
      @Nullable AssessmentOutcome recommended,
      @Nullable LocalDate submittedOn,
      @Nullable LocalDate dueOn,
      List<TaskKind> tasks) {

    static Item of(WorkItem line) {
      return new Item(
          line.id(),
          line.reference(),
          line.applicant(),
          line.status(),
          line.identification(),
          line.entitlement(),
          line.recommended(),
          line.submittedOn(),
          line.dueOn(),
          line.tasks());
    }
  }
}
