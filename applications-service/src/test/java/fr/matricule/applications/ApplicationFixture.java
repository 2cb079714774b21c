package fr.matricule.applications;

import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.FormFixture;
import fr.matricule.applications.form.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Amina's case at the moments that tests begin with. */
public final class ApplicationFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
  public static final Actor AMINA = new Actor("amina", Actor.Role.APPLICANT, null, null, null);
  public static final Actor CLAIRE =
      new Actor("claire", Actor.Role.CASEWORKER, "311", "Claire Exemple", null);
  public static final Actor MARC =
      new Actor("marc", Actor.Role.CASEWORKER, "311", "Marc Exemple", null);
  public static final Actor NADIA = new Actor("nadia", Actor.Role.CASEWORKER, "591", null, null);

  private ApplicationFixture() {}

  public static Application aDraft() {
    return new Application(Reference.of(2026, 123), "amina", Language.FR, TODAY);
  }

  public static Application aFilledInDraft() {
    Application draft = aDraft();
    draft.edit(FormFixture.amina(), null, "311", TODAY, List.of());
    return draft;
  }

  public static Application submitted() {
    Application application = aFilledInDraft();
    application.assign(TODAY);
    application.submit(Instant.parse("2026-09-07T07:00:00Z"), TODAY, List.of(), null);
    return application;
  }

  public static Application assessed() {
    Application application = submitted();
    application.recommend(recommendation(AssessmentOutcome.GRANTED), RequiredDocuments.UNKNOWN);
    return application;
  }

  public static Assessment recommendation(AssessmentOutcome outcome) {
    return new Assessment(
        UUID.randomUUID(),
        1,
        outcome,
        List.of(),
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2026, 12, 1),
        null);
  }
}
