package fr.matricule.applications;

import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.number.NumberPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens to a case. What is {@link Announced} leaves this service exactly as its
 * contract says; what is {@link Noted} stays in the history.
 */
public sealed interface ApplicationEvent {

  UUID applicationId();

  /** A fact for the topic: ids, dates and codes only. */
  sealed interface Announced extends ApplicationEvent {}

  /** A fact that concerns this service alone. */
  sealed interface Noted extends ApplicationEvent {}

  record ApplicationOpened(
      UUID applicationId, String reference, String ownerRef, LocalDate openedOn)
      implements Announced {}

  record FormEdited(UUID applicationId, List<String> pointers) implements Noted {}

  record ApplicationAssigned(
      UUID applicationId, String ownerRef, String office, LocalDate assignedOn)
      implements Announced {}

  record ApplicationSubmitted(
      UUID applicationId,
      String reference,
      int factsVersion,
      Instant submittedAt,
      LocalDate submittedOn,
      String office,
      List<DocumentKind> missingDocuments,
      @Nullable LocalDate completeBy)
      implements Announced {}

  record ApplicationAcknowledged(
      UUID applicationId, LocalDate acknowledgedOn, @Nullable ImplicitDecision implicitDecision)
      implements Announced {}

  /** What silence will have decided, and when. */
  record ImplicitDecision(ImplicitOutcome outcome, LocalDate on) {}

  record AdditionalInfoRequested(
      UUID applicationId,
      UUID requestId,
      List<AskedItem> items,
      LocalDate requestedOn,
      LocalDate dueOn,
      String legalBasis,
      LegalEffect legalEffect)
      implements Announced {}

  /** One document asked for. */
  record AskedItem(UUID itemId, DocumentKind documentKind, DocumentReason reason) {}

  record AdditionalInfoProvided(
      UUID applicationId, UUID requestId, LocalDate providedOn, List<AnsweredItem> items)
      implements Announced {}

  /** One document given. */
  record AnsweredItem(UUID itemId, UUID documentId) {}

  /** Answers name documents that have not arrived. */
  record AnswersPending(UUID applicationId, UUID requestId) implements Noted {}

  /** An answer's document cannot serve; what was asked for is still to come. */
  record AnswerReleased(UUID applicationId, UUID requestId, DocumentKind documentKind)
      implements Noted {}

  record InformationCompleted(UUID applicationId) implements Noted {}

  record IdentityAccepted(UUID applicationId, UUID documentId) implements Noted {}

  record IdentityRejected(
      UUID applicationId,
      UUID documentId,
      DocumentKind documentKind,
      DocumentReason reason,
      LocalDate rejectedOn)
      implements Announced {}

  record NumberRequested(
      UUID applicationId, int attempt, NumberPurpose purpose, LocalDate requestedOn)
      implements Announced {}

  record WaitingNumberRecorded(
      UUID applicationId, int attempt, LocalDate recordedOn, @Nullable LocalDate civilStatusDueOn)
      implements Announced {}

  record NumberCertificationRecorded(
      UUID applicationId, int attempt, LocalDate recordedOn, boolean sameDigits)
      implements Announced {}

  record AssessmentRecorded(UUID applicationId, UUID assessmentId, AssessmentOutcome outcome)
      implements Noted {}

  record DecisionProposed(UUID applicationId, UUID decisionId) implements Noted {}

  record DecisionDeclined(UUID applicationId, UUID decisionId) implements Noted {}

  record DecisionTaken(
      UUID applicationId,
      UUID decisionId,
      DecisionOutcome outcome,
      List<Ground> reasons,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate eligibleFrom,
      LocalDate decidedOn,
      @Nullable LocalDate appealBefore,
      @Nullable Redirect redirectTo)
      implements Announced {}

  record ApplicationWithdrawn(UUID applicationId, LocalDate withdrawnOn) implements Announced {}

  record ApplicationClosed(UUID applicationId, LocalDate closedOn, ClosingGround ground)
      implements Announced {}

  record ApplicationErased(UUID applicationId, LocalDate erasedOn) implements Announced {}
}
