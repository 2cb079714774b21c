package fr.matricule.applications;

import static fr.matricule.applications.ApplicationFixture.AMINA;
import static fr.matricule.applications.ApplicationFixture.CLAIRE;
import static fr.matricule.applications.ApplicationFixture.NADIA;
import static fr.matricule.applications.ApplicationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.applications.ApplicationEvent.ApplicationSubmitted;
import fr.matricule.applications.ApplicationEvent.NumberRequested;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.kernel.http.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  @Test
  void announcesItsOpeningUnderItsReferenceAndOwner() {
    Application draft = ApplicationFixture.aDraft();
    assertThat(draft.opened().reference()).isEqualTo(draft.reference());
    assertThat(draft.opened().ownerRef()).isEqualTo("amina");
    assertThat(draft.version()).isEqualTo(1);
  }

  @Test
  void announcesTheSubmissionWithTheFactsVersionAndWhatIsMissing() {
    Application draft = ApplicationFixture.aFilledInDraft();
    ApplicationSubmitted event =
        draft.submit(
            Instant.EPOCH,
            TODAY,
            List.of(DocumentKind.RIB),
            List.of(DocumentKind.PASSPORT),
            TODAY.plusDays(30));
    assertThat(event.factsVersion()).isEqualTo(1);
    assertThat(event.office()).isEqualTo("311");
    assertThat(event.missingDocuments()).containsExactly(DocumentKind.RIB);
    assertThat(event.documents()).containsExactly(DocumentKind.PASSPORT);
    assertThat(draft.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(draft.eraseOn()).isNull();
  }

  @Test
  void rejectsASecondSubmission() {
    Application submitted = ApplicationFixture.submitted();
    assertThatThrownBy(() -> submitted.submit(Instant.EPOCH, TODAY, List.of(), List.of(), null))
        .isInstanceOf(Problem.class);
    assertThat(submitted.factsVersion()).isEqualTo(1);
  }

  @Test
  void rejectsEditsOfASubmittedForm() {
    Application submitted = ApplicationFixture.submitted();
    assertThatThrownBy(() -> submitted.edit(Form.EMPTY, null, null, TODAY, List.of()))
        .isInstanceOf(Problem.class);
    assertThat(submitted.form()).isNotEqualTo(Form.EMPTY);
  }

  @Test
  void belongsToNoOfficeWithoutAPostcodeInFrance() {
    assertThatThrownBy(() -> ApplicationFixture.aDraft().assign(TODAY))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.faults())
                    .extracting(Problem.Fault::pointer)
                    .containsExactly("/contact/address/postcode"));
  }

  @Test
  void isAcknowledgedOnce() {
    Application submitted = ApplicationFixture.submitted();
    assertThat(submitted.acknowledge(TODAY, null, SampleEvents.REMEDIES)).isPresent();
    assertThat(submitted.acknowledge(TODAY.plusDays(1), null, SampleEvents.REMEDIES)).isEmpty();
    assertThat(submitted.acknowledgedOn()).isEqualTo(TODAY);
    assertThat(submitted.status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
  }

  @Test
  void isNotAcknowledgedAfterItsWithdrawal() {
    Application submitted = ApplicationFixture.submitted();
    submitted.withdraw(TODAY);
    assertThat(submitted.acknowledge(TODAY, null, SampleEvents.REMEDIES)).isEmpty();
    assertThat(submitted.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  @Test
  void countsTheAttemptsOfAskingForANumber() {
    Application application = ApplicationFixture.submitted();
    application.acceptIdentity(UUID.randomUUID());
    NumberRequested first = application.requestNumber(NumberPurpose.WAITING_NUMBER, TODAY);
    assertThat(first.attempt()).isEqualTo(1);
    application.recordWaitingNumber(1, TODAY, null, null);
    assertThat(application.requestNumber(NumberPurpose.CERTIFICATION, TODAY).attempt())
        .isEqualTo(2);
  }

  @Test
  void asksForNoNumberTwice() {
    Application application = ApplicationFixture.submitted();
    application.acceptIdentity(UUID.randomUUID());
    application.requestNumber(NumberPurpose.WAITING_NUMBER, TODAY);
    assertThatThrownBy(() -> application.requestNumber(NumberPurpose.WAITING_NUMBER, TODAY))
        .isInstanceOf(Problem.class);
  }

  @Test
  void forgetsThePersonWhenItIsErased() {
    Application submitted = ApplicationFixture.assessed();
    submitted.withdraw(TODAY);
    submitted.close(ClosingGround.WITHDRAWN, TODAY);
    assertThat(submitted.eraseOn()).isEqualTo(TODAY.plusYears(2));
    submitted.erase(TODAY.plusYears(2));
    assertThat(submitted.form()).isEqualTo(Form.EMPTY);
    assertThat(submitted.ownerRef()).isNotEqualTo("amina");
    assertThat(submitted.assessment()).isNull();
    assertThat(AMINA.maySee(submitted)).isFalse();
    assertThat(CLAIRE.maySee(submitted)).isFalse();
  }

  @Test
  void isKeptNinetyDaysAfterTheLastEditOfADraft() {
    Application draft = ApplicationFixture.aDraft();
    draft.edit(Form.EMPTY, null, null, TODAY.plusDays(10), List.of());
    assertThat(draft.eraseOn()).isEqualTo(TODAY.plusDays(100));
  }

  @Test
  void isSeenByItsOwnerItsOfficeAndAuditorsOnly() {
    Application submitted = ApplicationFixture.submitted();
    Actor bilal = new Actor("bilal", Actor.Role.APPLICANT, null, null, null);
    Actor audrey = new Actor("audrey", Actor.Role.AUDITOR, null, null, null);
    assertThat(AMINA.maySee(submitted)).isTrue();
    assertThat(CLAIRE.maySee(submitted)).isTrue();
    assertThat(audrey.maySee(submitted)).isTrue();
    assertThat(NADIA.maySee(submitted)).isFalse();
    assertThat(bilal.maySee(submitted)).isFalse();
    assertThat(audrey.mayHandle(submitted)).isFalse();
  }

  @Test
  void isNobodysBusinessAsADraftButItsOwners() {
    Application draft = ApplicationFixture.aFilledInDraft();
    assertThat(AMINA.maySee(draft)).isTrue();
    assertThat(CLAIRE.maySee(draft)).isFalse();
    Actor audrey = new Actor("audrey", Actor.Role.AUDITOR, null, null, null);
    assertThat(audrey.maySee(draft)).isFalse();
    draft.withdraw(TODAY);
    assertThat(audrey.maySee(draft)).isFalse();
  }

  @Test
  void isNotHandledByACaseworkerOnTheirOwnBehalf() {
    Application submitted = ApplicationFixture.submitted();
    Actor aminaAtWork = new Actor("amina", Actor.Role.CASEWORKER, "311", null, null);
    assertThat(aminaAtWork.maySee(submitted)).isTrue();
    assertThat(aminaAtWork.mayHandle(submitted)).isFalse();
    assertThat(aminaAtWork.capacityFor(submitted)).contains(Actor.Capacity.OWNER);
    Actor supervisor = new Actor("amina", Actor.Role.SUPERVISOR, "311", null, null);
    assertThat(supervisor.mayHandle(submitted)).isFalse();
  }

  @Test
  void makesANewVersionOfEveryEventEvenOfOneThatMovesNothing() {
    Application application = ApplicationFixture.assessed();
    int before = application.events;
    application.acceptIdentity(UUID.randomUUID());
    assertThat(application.events).isEqualTo(before + 1);
  }
}
