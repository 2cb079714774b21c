package fr.matricule.applications.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.CaseState;
import fr.matricule.applications.Closing;
import fr.matricule.applications.ClosingGround;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.DecisionOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  private static final Progress.Dates DATES =
      new Progress.Dates(
          LocalDate.of(2026, 10, 9), LocalDate.of(2026, 12, 7), LocalDate.of(2026, 11, 7), false);

  @ParameterizedTest
  @CsvSource({
    "DRAFT,NOT_STARTED,NOT_ASSESSED,,DRAFT,APPLICANT,",
    "SUBMITTED,NOT_STARTED,NOT_ASSESSED,,RECEIVED,CPAM,2026-11-07",
    "UNDER_REVIEW,NOT_STARTED,ASSESSED,,UNDER_REVIEW,CPAM,2026-11-07",
    "UNDER_REVIEW,NOT_STARTED,DECISION_PROPOSED,,UNDER_REVIEW,CPAM,2026-11-07",
    "INFO_REQUESTED,WAITING_NUMBER,DECIDED,GRANTED,DOCUMENT_NEEDED,APPLICANT,2026-10-09",
    "UNDER_REVIEW,NUMBER_REQUESTED,ASSESSED,,UNDER_REVIEW,AUTHORITY,",
    "UNDER_REVIEW,WAITING_NUMBER,ASSESSED,,UNDER_REVIEW,APPLICANT,2026-12-07",
    "UNDER_REVIEW,WAITING_NUMBER,DECIDED,GRANTED,PROVISIONAL_CERTIFICATE,APPLICANT,2026-12-07",
    "UNDER_REVIEW,WAITING_NUMBER,DECIDED,REDIRECTED,UNDER_REVIEW,APPLICANT,2026-12-07",
    "UNDER_REVIEW,CERTIFICATION_REQUESTED,DECIDED,GRANTED,SENT_FOR_FINAL_NUMBER,AUTHORITY,",
    "UNDER_REVIEW,CERTIFIED,ASSESSED,,FINAL_NUMBER,CPAM,2026-11-07",
    "UNDER_REVIEW,WAITING_NUMBER,DECIDED,REFUSED,REFUSED,NOBODY,",
    "CLOSED,CERTIFIED,DECIDED,GRANTED,FINAL_NUMBER,NOBODY,",
    "CLOSED,NOT_STARTED,DECIDED,REFUSED,REFUSED,NOBODY,",
    "CLOSED,NOT_STARTED,DECIDED,REDIRECTED,CLOSED,NOBODY,",
    "WITHDRAWN,NOT_STARTED,ASSESSED,,CLOSED,NOBODY,",
    "ERASED,CERTIFIED,DECIDED,GRANTED,CLOSED,NOBODY,",
  })
  void saysWhoActsNextAndByWhen(
      ApplicationStatus status,
      Identification identification,
      Entitlement entitlement,
      @Nullable DecisionOutcome decided,
      Progress.Status told,
      Progress.Actor nextActor,
      @Nullable LocalDate nextBy) {
    assertThat(Progress.of(new CaseState(status, identification, entitlement), decided, DATES))
        .isEqualTo(new Progress(told, nextActor, nextBy));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED,NOT_STARTED,NOT_ASSESSED,",
    "UNDER_REVIEW,REJECTED,ASSESSED,",
    "UNDER_REVIEW,NUMBER_REQUESTED,ASSESSED,",
    "UNDER_REVIEW,WAITING_NUMBER,DECIDED,GRANTED",
    "UNDER_REVIEW,REJECTED,DECIDED,GRANTED",
  })
  void waitsForTheApplicantOnceADocumentWasTurnedDown(
      ApplicationStatus status,
      Identification identification,
      Entitlement entitlement,
      @Nullable DecisionOutcome decided) {
    Progress.Dates refused = new Progress.Dates(null, null, LocalDate.of(2026, 11, 7), true);
    assertThat(Progress.of(new CaseState(status, identification, entitlement), decided, refused))
        .isEqualTo(new Progress(Progress.Status.DOCUMENT_NEEDED, Progress.Actor.APPLICANT, null));
  }

  @Test
  void waitsForTheOfficeOnceTheCivilStatusDocumentCame() {
    Progress.Dates came = new Progress.Dates(null, null, LocalDate.of(2026, 11, 7), false);
    assertThat(
            Progress.of(
                new CaseState(
                    ApplicationStatus.UNDER_REVIEW,
                    Identification.WAITING_NUMBER,
                    Entitlement.DECIDED),
                DecisionOutcome.GRANTED,
                came))
        .isEqualTo(
            new Progress(
                Progress.Status.PROVISIONAL_CERTIFICATE,
                Progress.Actor.CPAM,
                LocalDate.of(2026, 11, 7)));
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_REVIEW,CERTIFIED,DECIDED,GRANTED,COMPLETED",
    "UNDER_REVIEW,WAITING_NUMBER,DECIDED,GRANTED,",
    "UNDER_REVIEW,CERTIFIED,ASSESSED,,",
    "UNDER_REVIEW,NOT_STARTED,DECIDED,REFUSED,REFUSED",
    "UNDER_REVIEW,REJECTED,DECIDED,REFUSED,REFUSED",
    "UNDER_REVIEW,NUMBER_REQUESTED,DECIDED,REFUSED,",
    "UNDER_REVIEW,CERTIFIED,DECIDED,REFUSED,REFUSED",
    "UNDER_REVIEW,NOT_STARTED,DECIDED,REDIRECTED,COMPLETED",
    "UNDER_REVIEW,CERTIFIED,DEFERRED,DEFERRED,",
    "WITHDRAWN,CERTIFIED,DECIDED,GRANTED,",
    "CLOSED,CERTIFIED,DECIDED,GRANTED,",
  })
  void closesWhenBothTracksHaveEnded(
      ApplicationStatus status,
      Identification identification,
      Entitlement entitlement,
      @Nullable DecisionOutcome decided,
      @Nullable ClosingGround ground) {
    assertThat(Closing.of(new CaseState(status, identification, entitlement), decided).orElse(null))
        .isEqualTo(ground);
  }
}
