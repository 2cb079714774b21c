package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Applications;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Group;
import fr.matricule.applications.form.FieldError;
import fr.matricule.applications.form.FormProblems;
import fr.matricule.applications.form.Indispensable;
import fr.matricule.applications.form.WellFormed;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what a submission now would be refused for and what it would lack; it changes nothing. */
@ApplicationScoped
public class CheckSubmission {

  private final Applications applications;
  private final CaseDocuments documents;
  private final Clock clock;

  CheckSubmission(Applications applications, CaseDocuments documents, Clock clock) {
    this.applications = applications;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * The documents that would be missing, which refuses nothing.
   *
   * @throws Problem 404 when the draft is not the applicant's own, 409 when it was submitted, 422
   *     with every obstacle, and what would be missing beside
   */
  @Transactional
  public List<Group> check(Actor applicant, UUID id) {
    Application application = applications.seenBy(applicant, id);
    if (!applicant.owns(application)) {
      throw Problem.notFound();
    }
    if (application.status() != ApplicationStatus.DRAFT) {
      throw Problem.of(409, "not-a-draft");
    }
    List<Group> missing = application.requiredDocuments().missingFrom(documents.of(id));
    List<FieldError> faults = WellFormed.errors(application.form(), LocalDate.now(clock));
    List<FieldError> gaps = gaps(application);
    if (!faults.isEmpty() || !gaps.isEmpty()) {
      List<FieldError> all = new ArrayList<>(faults);
      all.addAll(gaps);
      throw FormProblems.of(faults.isEmpty() ? "incomplete-application" : "invalid-form", all)
          .with("missingDocuments", missing);
    }
    return missing;
  }

  private static List<FieldError> gaps(Application application) {
    List<FieldError> gaps = Indispensable.missing(application.form());
    return gaps.isEmpty() && application.office() == null
        ? List.of(FieldError.at("/contact/address/postcode", "no-office"))
        : gaps;
  }
}
