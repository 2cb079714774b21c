package fr.matricule.applications;

import fr.matricule.applications.ApplicationEvent.*;
import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Language;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
public class Application {

  private static final String NOBODY = "erased";

  @Id UUID id;
  String reference;
  String ownerRef;

  @Enumerated(EnumType.STRING)
  Language language;

  @Embedded CaseState state;

  @Version long version;
  int events; // each one makes a new version, also one that changes nothing else here
  Form form;
  @Nullable RequiredDocuments requiredDocuments;
  @Nullable Assessment assessment;
  @Nullable String office;
  int factsVersion;
  int attempt;
  LocalDate openedOn;
  @Nullable Instant submittedAt;
  @Nullable LocalDate submittedOn;
  @Nullable LocalDate acknowledgedOn;
  @Nullable LocalDate eraseOn;

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

  /** Takes in a fact that moves the state and nothing else of the case. */
  public <E extends ApplicationEvent> E happens(E event) {
    return happened(event);
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
  public AssessmentRecorded recommend(Assessment recommended, RequiredDocuments required) {
    AssessmentRecorded event =
        happened(new AssessmentRecorded(id, recommended.assessmentId(), recommended.outcome()));
    assessment = recommended;
    requiredDocuments = required;
    return event;
  }

  /** Asks the issuing authority for a number; each asking has its own attempt. */
  public NumberRequested requestNumber(NumberPurpose purpose, LocalDate on) {
    NumberRequested event = happened(new NumberRequested(id, attempt + 1, purpose, on));
    attempt++;
    return event;
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
    ownerRef = NOBODY;
    assessment = null;
    requiredDocuments = null;
    eraseOn = null;
    return event;
  }

  /** Whether the office still works on it. */
  public boolean isOpen() {
    return ApplicationStatus.OPEN.contains(state.status());
  }

  public UUID id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String ownerRef() {
    return ownerRef;
  }

  public Language language() {
    return language;
  }

  public CaseState state() {
    return state;
  }

  public ApplicationStatus status() {
    return state.status();
  }

  public long version() {
    return version;
  }

  public Form form() {
    return form;
  }

  public RequiredDocuments requiredDocuments() {
    return requiredDocuments == null ? RequiredDocuments.OF_EVERYBODY : requiredDocuments;
  }

  /** Whether somebody said what this applicant needs, beyond what everybody does. */
  public boolean knowsRequirements() {
    return requiredDocuments != null;
  }

  public @Nullable Assessment assessment() {
    return assessment;
  }

  public @Nullable String office() {
    return office;
  }

  public int factsVersion() {
    return factsVersion;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public @Nullable LocalDate submittedOn() {
    return submittedOn;
  }

  public @Nullable LocalDate acknowledgedOn() {
    return acknowledgedOn;
  }

  public @Nullable LocalDate eraseOn() {
    return eraseOn;
  }
}
