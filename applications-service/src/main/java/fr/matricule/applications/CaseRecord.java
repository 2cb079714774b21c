package fr.matricule.applications;

import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Language;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a case and may be read of it; only {@link Application} changes it. */
@MappedSuperclass
public abstract class CaseRecord {

  @Id UUID id;
  String reference;
  String ownerRef;

  @Enumerated(EnumType.STRING)
  Language language;

  @Embedded CaseState state;

  @Version long version;
  int events; // each one makes a new version, also one that changes nothing else here
  Form form;
  String applicant; // what a list shows of the form

  @Enumerated(EnumType.STRING)
  @Nullable AssessmentOutcome recommended; // what a list shows of the assessment

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
  CaseRecord() {}

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
    return requiredDocuments == null ? RequiredDocuments.UNKNOWN : requiredDocuments;
  }

  /** Whether the rule book has said what this applicant needs. */
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
