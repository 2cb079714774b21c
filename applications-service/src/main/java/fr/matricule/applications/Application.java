package fr.matricule.applications;

import fr.matricule.applications.ApplicationEvent.*;
import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Language;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The case. Each act returns what happened; {@link Lifecycle} says whether it may. */
@Entity
@DynamicUpdate // most acts change a few words; the form need not travel with them
public class Application extends CaseRecord {

  private static final String NOBODY = "erased";

  @SuppressWarnings("NullAway.Init")
  Application() {}

  /** Opens an empty draft. */
  public Application(Reference reference, String ownerRef, Language language, LocalDate openedOn) {
    this.id = UUID.randomUUID();
    this.reference = reference.value();
    this.ownerRef = ownerRef;
    this.language = language;
    this.openedOn = openedOn;
    this.form = Form.EMPTY;
    this.applicant = form.applicant();
    this.version = 1;
    this.eraseOn = Retention.ofDraft(openedOn);
    this.state = CaseState.OPENED;
  }

  public ApplicationOpened opened() {
    return new ApplicationOpened(id, reference, ownerRef, openedOn);
  }

  /** The only way in which the three words of the state move. */
  private <E extends ApplicationEvent> E happened(E event) {
    state = Lifecycle.after(state, event);
    events++;
    return event;
  }

  /** Replaces the draft's form, what it is known to need and who would handle it. */
  public FormEdited edit(
      Form edited,
      @Nullable RequiredDocuments required,
      @Nullable String competentOffice,
      LocalDate on,
      List<String> pointers) {
    FormEdited event = happened(new FormEdited(id, pointers));
    form = edited;
    applicant = form.applicant();
    requiredDocuments = required;
    office = competentOffice;
    eraseOn = Retention.ofDraft(on);
    return event;
  }

  /** Makes the office of the postcode responsible; from now on its people see the case. */
  public ApplicationAssigned assign(LocalDate on) {
    if (office == null) {
      throw Problem.of(422, "incomplete-application").at("/contact/address/postcode", "no-office");
    }
    return happened(new ApplicationAssigned(id, ownerRef, office, on));
  }

  /** Submits the form as it stands; missing documents are named, not held against it. */
  public ApplicationSubmitted submit(
      Instant at, LocalDate on, List<DocumentKind> missing, @Nullable LocalDate completeBy) {
    ApplicationSubmitted event =
        happened(
            new ApplicationSubmitted(
                id,
                reference,
                factsVersion + 1,
                at,
                on,
                Objects.requireNonNull(office),
                missing,
                completeBy));
    factsVersion++;
    submittedAt = at;
    submittedOn = on;
    eraseOn = null;
    return event;
  }

  /** Acknowledges once; empty when it was done before or there is nothing left to acknowledge. */
  public Optional<ApplicationAcknowledged> acknowledge(
      LocalDate on, @Nullable ImplicitDecision implicit) {
    if (acknowledgedOn != null || !isOpen()) {
      return Optional.empty();
    }
    acknowledgedOn = on;
    return Optional.of(happened(new ApplicationAcknowledged(id, on, implicit)));
  }

  /** Keeps the recommendation; it moves nothing that people have decided meanwhile. */
  public AssessmentRecorded recommend(Assessment found, RequiredDocuments required) {
    AssessmentRecorded event =
        happened(new AssessmentRecorded(id, found.assessmentId(), found.outcome()));
    assessment = found;
    recommended = found.outcome();
    requiredDocuments = required;
    return event;
  }

  /** Asks the issuing authority for a number; each asking has its own attempt. */
  public NumberRequested requestNumber(NumberPurpose purpose, LocalDate on) {
    NumberRequested event = happened(new NumberRequested(id, attempt + 1, purpose, on));
    attempt++;
    return event;
  }

  public IdentityAccepted acceptIdentity(UUID documentId) {
    return happened(new IdentityAccepted(id, documentId));
  }

  /** Turns an identity document down: the applicant has to bring another one. */
  public IdentityRejected rejectIdentity(
      UUID documentId, DocumentKind kind, DocumentReason reason, LocalDate on) {
    return happened(new IdentityRejected(id, documentId, kind, reason, on));
  }

  public AdditionalInfoRequested ask(InformationRequest request) {
    return happened(request.announced());
  }

  /** Takes answers whose documents have not arrived: they complete nothing yet. */
  public AnswersPending awaitAnswers(UUID requestId) {
    return happened(new AnswersPending(id, requestId));
  }

  /** Lets an answer go whose document cannot serve: the item is open again. */
  public AnswerReleased releaseAnswer(UUID requestId, DocumentKind asked) {
    return happened(new AnswerReleased(id, requestId, asked));
  }

  /** Takes documents that arrived as answers. */
  public AdditionalInfoProvided provide(UUID requestId, LocalDate on, List<AnsweredItem> items) {
    return happened(new AdditionalInfoProvided(id, requestId, on, items));
  }

  public InformationCompleted completeInformation() {
    return happened(new InformationCompleted(id));
  }

  public DecisionProposed propose(Decision decision) {
    return happened(new DecisionProposed(id, decision.id()));
  }

  public DecisionDeclined decline(Decision decision) {
    return happened(new DecisionDeclined(id, decision.id()));
  }

  public DecisionTaken decide(Decision decision) {
    return happened(decision.announced());
  }

  public WaitingNumberRecorded recordWaitingNumber(
      int answered, LocalDate on, @Nullable LocalDate civilStatusDueOn) {
    return happened(new WaitingNumberRecorded(id, answered, on, civilStatusDueOn));
  }

  public NumberCertificationRecorded recordCertification(
      int answered, LocalDate on, boolean sameDigits) {
    return happened(new NumberCertificationRecorded(id, answered, on, sameDigits));
  }

  public ApplicationWithdrawn withdraw(LocalDate on) {
    return happened(new ApplicationWithdrawn(id, on));
  }

  public ApplicationClosed close(ClosingGround ground, LocalDate on) {
    ApplicationClosed event = happened(new ApplicationClosed(id, on, ground));
    eraseOn = Retention.of(ground, on);
    return event;
  }

  /** Forgets the person; what remains says that there was a case and how it went. */
  public ApplicationErased erase(LocalDate on) {
    ApplicationErased event = happened(new ApplicationErased(id, on));
    form = Form.EMPTY;
    applicant = form.applicant();
    ownerRef = NOBODY;
    assessment = null;
    recommended = null;
    requiredDocuments = null;
    eraseOn = null;
    return event;
  }

  /** Whether the office still works on it. */
  public boolean isOpen() {
    return ApplicationStatus.OPEN.contains(state.status());
  }
}
