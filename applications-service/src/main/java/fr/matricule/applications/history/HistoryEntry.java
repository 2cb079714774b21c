package fr.matricule.applications.history;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent;
import fr.matricule.applications.ApplicationEvent.*;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened, when and by whom: written from the fact itself, never by hand. */
@Entity
public class HistoryEntry {

  // what is prepared about an applicant before it is decided
  private static final Set<String> CONFIDENTIAL =
      Set.of(
          "AssessmentRecorded",
          "RefusalProposed",
          "RefusalDeclined",
          "NumberDoubted",
          "DuplicateSuspected");
  // what another entry says better
  private static final Set<String> UNTOLD = Set.of("FormEdited", "InformationCompleted");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_entry_seq")
  @SequenceGenerator(name = "history_entry_seq", allocationSize = 20)
  long id;

  UUID applicationId;
  long version;
  Instant happenedAt;
  String actor;
  String code;
  @Nullable String variant;
  Details details;

  @SuppressWarnings("NullAway.Init")
  HistoryEntry() {}

  /** An entry about anything that has a code and a sentence. */
  public HistoryEntry(
      UUID applicationId,
      long version,
      Instant happenedAt,
      String actor,
      String code,
      @Nullable String variant,
      Details details) {
    this.applicationId = applicationId;
    this.version = version;
    this.happenedAt = happenedAt;
    this.actor = actor;
    this.code = code;
    this.variant = variant;
    this.details = details;
  }

  /** The entry of an event of the case, under the version that the event leads to. */
  public static HistoryEntry of(
      Application application, ApplicationEvent event, Actor by, Instant at) {
    return new HistoryEntry(
        application.id(),
        event instanceof ApplicationOpened ? application.version() : application.version() + 1,
        at,
        by.subject(),
        event.getClass().getSimpleName(),
        variant(event),
        details(event));
  }

  private static @Nullable String variant(ApplicationEvent event) {
    return switch (event) {
      case NumberRequested request -> request.purpose().name();
      case DecisionTaken decision -> decision.outcome().name();
      case ApplicationClosed closing -> closing.ground().name();
      case ApplicationSubmitted submission -> submission.completeBy() == null ? null : "INCOMPLETE";
      case WaitingNumberRecorded recorded ->
          recorded.civilStatusDueOn() == null ? null : "CIVIL_STATUS_DUE";
      case ApplicationAcknowledged acknowledged ->
          acknowledged.implicitDecision() == null
              ? null
              : acknowledged.implicitDecision().outcome().name();
      case ApplicationOpened _,
          FormEdited _,
          ApplicationAssigned _,
          AdditionalInfoRequested _,
          AdditionalInfoProvided _,
          InformationCompleted _,
          IdentityAccepted _,
          IdentityRejected _,
          NumberCertificationRecorded _,
          AssessmentRecorded _,
          RefusalProposed _,
          RefusalDeclined _,
          ApplicationWithdrawn _,
          ApplicationErased _ ->
          null;
    };
  }

  private static Details details(ApplicationEvent event) {
    return switch (event) {
      case ApplicationOpened opened -> Details.of("reference", opened.reference());
      case FormEdited edited -> Details.of("pointers", String.join(" ", edited.pointers()));
      case ApplicationAssigned assigned -> Details.of("office", assigned.office());
      case ApplicationSubmitted submission when submission.completeBy() != null ->
          Details.of("completeBy", submission.completeBy());
      case ApplicationAcknowledged acknowledged when acknowledged.implicitDecision() != null ->
          Details.of("implicitOn", acknowledged.implicitDecision().on());
      case AdditionalInfoRequested request ->
          Details.of(
              "dueOn", request.dueOn(), "documentKind", request.items().getFirst().documentKind());
      case IdentityRejected rejected -> Details.of("flaw", rejected.reason());
      case WaitingNumberRecorded recorded when recorded.civilStatusDueOn() != null ->
          Details.of("civilStatusDueOn", recorded.civilStatusDueOn());
      case AssessmentRecorded recorded -> Details.of("outcome", recorded.outcome());
      case DecisionTaken decision when decision.effectiveFrom() != null ->
          Details.of("effectiveFrom", decision.effectiveFrom());
      case DecisionTaken decision when decision.eligibleFrom() != null ->
          Details.of("eligibleFrom", decision.eligibleFrom());
      case ApplicationSubmitted _,
          ApplicationAcknowledged _,
          AdditionalInfoProvided _,
          InformationCompleted _,
          IdentityAccepted _,
          NumberRequested _,
          WaitingNumberRecorded _,
          NumberCertificationRecorded _,
          RefusalProposed _,
          RefusalDeclined _,
          DecisionTaken _,
          ApplicationWithdrawn _,
          ApplicationClosed _,
          ApplicationErased _ ->
          Details.NONE;
    };
  }

  /** Whether only the office and auditors may know of it. */
  public boolean isConfidential() {
    return CONFIDENTIAL.contains(code);
  }

  /** Whether a timeline tells it. */
  public boolean isTold() {
    return !UNTOLD.contains(code);
  }

  public long version() {
    return version;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String actor() {
    return actor;
  }

  public String code() {
    return code;
  }

  /** The key of its sentence. */
  public String sentenceKey() {
    return "timeline." + code + (variant == null ? "" : "." + variant);
  }

  public Details details() {
    return details;
  }
}
