package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Assessment;
import fr.matricule.applications.AssessmentOutcome;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.form.Form.Identity;
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
      @Nullable LocalDate dueOn) {

    static Item of(Application application, @Nullable LocalDate dueOn) {
      Assessment assessment = application.assessment();
      return new Item(
          application.id(),
          application.reference(),
          name(application.form().identity()),
          application.status(),
          application.state().identification(),
          application.state().entitlement(),
          assessment == null ? null : assessment.outcome(),
          application.submittedOn(),
          dueOn);
    }

    private static String name(@Nullable Identity identity) {
      if (identity == null) {
        return "";
      }
      List<String> given = identity.givenNames();
      return identity.birthName()
          + (given == null || given.isEmpty() ? "" : " " + given.getFirst());
    }
  }
}
