package fr.matricule.applications;

import static fr.matricule.applications.ApplicationStatus.CLOSED;
import static fr.matricule.applications.ApplicationStatus.DRAFT;
import static fr.matricule.applications.ApplicationStatus.ERASED;
import static fr.matricule.applications.ApplicationStatus.INFO_REQUESTED;
import static fr.matricule.applications.ApplicationStatus.OPEN;
import static fr.matricule.applications.ApplicationStatus.SUBMITTED;
import static fr.matricule.applications.ApplicationStatus.UNDER_REVIEW;
import static fr.matricule.applications.ApplicationStatus.WITHDRAWN;
import static fr.matricule.applications.Entitlement.ASSESSED;
import static fr.matricule.applications.Entitlement.DECIDED;
import static fr.matricule.applications.Entitlement.DECISION_PROPOSED;
import static fr.matricule.applications.Entitlement.DEFERRED;
import static fr.matricule.applications.Entitlement.NOT_ASSESSED;
import static fr.matricule.applications.Identification.CERTIFICATION_REQUESTED;
import static fr.matricule.applications.Identification.CERTIFIED;
import static fr.matricule.applications.Identification.CHECKED;
import static fr.matricule.applications.Identification.NOT_STARTED;
import static fr.matricule.applications.Identification.NUMBER_REQUESTED;
import static fr.matricule.applications.Identification.REJECTED;
import static fr.matricule.applications.Identification.WAITING_NUMBER;
import static fr.matricule.applications.Move.NOWHERE;
import static fr.matricule.applications.Move.staying;
import static fr.matricule.applications.Move.to;

import fr.matricule.applications.ApplicationEvent.*;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.kernel.http.Problem;
import java.util.EnumSet;
import java.util.Set;

/**
 * The whole state machine: each event, the words it may find and the words it leaves. The two
 * tracks move on their own; {@code docs/lifecycle.md} is drawn from this switch.
 */
final class Lifecycle {

  // a number that arrives after a withdrawal is recorded all the same: it is the person's for life
  private static final Set<ApplicationStatus> NUMBER_MAY_ARRIVE =
      EnumSet.of(SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, WITHDRAWN);
  // a recommendation may be overtaken by what people did meanwhile
  private static final Set<ApplicationStatus> ASSESSMENT_MAY_ARRIVE =
      EnumSet.of(SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, WITHDRAWN, CLOSED);

  // letters may still come after the end of a case
  private static final Set<ApplicationStatus> REACHABLE = ASSESSMENT_MAY_ARRIVE;

  private Lifecycle() {}

  static Move by(ApplicationEvent event) {
    return switch (event) {
      case ApplicationOpened _ -> NOWHERE;
      case FormEdited _, ApplicationAssigned _ -> staying(Set.of(DRAFT));
      case ApplicationSubmitted _ -> to(SUBMITTED, Set.of(DRAFT));
      case ApplicationAcknowledged _ ->
          to(UNDER_REVIEW, Set.of(SUBMITTED)).orStaying(UNDER_REVIEW, INFO_REQUESTED);
      case AdditionalInfoRequested _ -> to(INFO_REQUESTED, OPEN);
      case AdditionalInfoProvided _ -> staying(Set.of(INFO_REQUESTED));
      case AnswersPending _, AnswerReleased _ -> staying(Set.of(INFO_REQUESTED));
      case InformationCompleted _ -> to(UNDER_REVIEW, Set.of(INFO_REQUESTED));
      case IdentityAccepted _ -> staying(OPEN).identification(CHECKED, NOT_STARTED, REJECTED);
      case IdentityRejected _ -> staying(OPEN).identification(REJECTED, NOT_STARTED, REJECTED);
      case NumberRequested request -> by(request.purpose());
      case WaitingNumberRecorded _ ->
          staying(NUMBER_MAY_ARRIVE).identification(WAITING_NUMBER, NUMBER_REQUESTED);
      case NumberCertificationRecorded _ ->
          staying(NUMBER_MAY_ARRIVE).identification(CERTIFIED, CERTIFICATION_REQUESTED);
      case AssessmentRecorded _ ->
          staying(ASSESSMENT_MAY_ARRIVE)
              .entitlement(ASSESSED, NOT_ASSESSED, ASSESSED)
              .entitlementStaying(DECISION_PROPOSED, DEFERRED, DECIDED);
      case DecisionProposed _ -> staying(OPEN).entitlement(DECISION_PROPOSED, ASSESSED, DEFERRED);
      case DecisionDeclined _ -> staying(OPEN).entitlement(ASSESSED, DECISION_PROPOSED);
      case DecisionTaken decision -> by(decision.outcome());
      case ContactChanged _, AddressConfirmed _ -> staying(REACHABLE);
      case ApplicationWithdrawn _ ->
          to(WITHDRAWN, EnumSet.of(DRAFT, SUBMITTED, UNDER_REVIEW, INFO_REQUESTED))
              .entitlementStaying(NOT_ASSESSED, ASSESSED, DECISION_PROPOSED, DEFERRED);
      case ApplicationClosed closing ->
          switch (closing.ground()) {
            case COMPLETED, REFUSED -> to(CLOSED, OPEN).entitlementStaying(DECIDED);
            case WITHDRAWN -> staying(Set.of(WITHDRAWN));
          };
      case ApplicationErased _ -> to(ERASED, EnumSet.of(DRAFT, CLOSED, WITHDRAWN));
    };
  }

  private static Move by(NumberPurpose purpose) {
    return switch (purpose) {
      case WAITING_NUMBER -> staying(OPEN).identification(NUMBER_REQUESTED, CHECKED);
      case CERTIFICATION -> staying(OPEN).identification(CERTIFICATION_REQUESTED, WAITING_NUMBER);
    };
  }

  private static Move by(DecisionOutcome outcome) {
    return switch (outcome) {
      case GRANTED, GRANTED_PENDING_DOCUMENT ->
          staying(OPEN).entitlement(DECIDED, ASSESSED, DEFERRED);
      case DEFERRED -> staying(OPEN).entitlement(DEFERRED, DECISION_PROPOSED);
      case REFUSED, REDIRECTED -> staying(OPEN).entitlement(DECIDED, DECISION_PROPOSED);
    };
  }

  /** The state after the event; refuses what cannot happen now, naming both. */
  static CaseState after(CaseState state, ApplicationEvent event) {
    return by(event)
        .leaving(state)
        .orElseThrow(
            () ->
                Problem.of(409, "illegal-move", event.getClass().getSimpleName(), state.status())
                    .with("caseStatus", state.status())
                    .with("identityTrack", state.identification())
                    .with("entitlementTrack", state.entitlement()));
  }
}
