package fr.matricule.applications.history;

import fr.matricule.applications.ApplicationEvent;
import fr.matricule.applications.ApplicationEvent.*;
import fr.matricule.applications.documents.DocumentFact;
import fr.matricule.applications.notifications.NotificationFact;
import fr.matricule.applications.number.NumberWarning;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a fact stands in the history and who may be told of it: a new fact does not compile before
 * somebody has said so here.
 */
record Telling(String code, @Nullable String variant, Details details, Audience audience) {

  static Telling of(ApplicationEvent event) {
    String code = event.getClass().getSimpleName();
    return switch (event) {
      case ApplicationOpened e -> told(code).with("reference", e.reference());
      case FormEdited e -> untold(code).with("pointers", String.join(" ", e.pointers()));
      case ApplicationAssigned e -> told(code).with("office", e.office());
      case ApplicationSubmitted e when e.completeBy() != null ->
          told(code).variant("INCOMPLETE").with("completeBy", e.completeBy());
      case ApplicationSubmitted _ -> told(code);
      case ApplicationAcknowledged _ -> told(code);
      case AdditionalInfoRequested e ->
          told(code)
              .with("dueOn", e.dueOn())
              .with("documentKind", e.items().getFirst().documentKind());
      case AdditionalInfoProvided _, AnswersPending _ -> told(code);
      case AnswerReleased e -> told(code).with("documentKind", e.documentKind());
      case InformationCompleted _ -> untold(code);
      case IdentityAccepted _ -> told(code);
      case IdentityRejected e ->
          told(code).with("documentReason", e.reason()).with("remedy", e.reason());
      case NumberRequested e -> told(code).variant(e.purpose().name());
      case WaitingNumberRecorded e when e.civilStatusDueOn() != null ->
          told(code).variant("CIVIL_STATUS_DUE").with("civilStatusDueOn", e.civilStatusDueOn());
      case WaitingNumberRecorded _, NumberCertificationRecorded _ -> told(code);
      case AssessmentRecorded e -> confidential(code).with("assessmentOutcome", e.outcome());
      case DecisionProposed _, DecisionDeclined _ -> confidential(code);
      case DecisionTaken e when e.effectiveFrom() != null ->
          told(code).variant(e.outcome().name()).with("effectiveFrom", e.effectiveFrom());
      case DecisionTaken e when e.eligibleFrom() != null ->
          told(code).variant(e.outcome().name()).with("eligibleFrom", e.eligibleFrom());
      case DecisionTaken e -> told(code).variant(e.outcome().name());
      case ApplicationWithdrawn _, ApplicationErased _ -> told(code);
      case ApplicationClosed e -> told(code).variant(e.ground().name());
    };
  }

  static Telling of(Note note) {
    return switch (note) {
      case Note.OfDocument n -> of(n.fact());
      case Note.OfNotification n -> of(n.fact());
      case Note.NumberDoubted n ->
          confidential("NumberDoubted")
              .with("warning", NumberWarning.PIVOT_MISMATCH)
              .with(
                  "pivots",
                  n.mismatches().stream()
                      .map(Enum::name)
                      .sorted()
                      .collect(Collectors.joining(" ")));
      case Note.DuplicateSuspected _ -> confidential("DuplicateSuspected");
    };
  }

  private static Telling of(DocumentFact fact) {
    return switch (fact) {
      case DocumentFact.Uploaded f -> told("DocumentUploaded").with("documentKind", f.kind());
      case DocumentFact.Ready f -> told("DocumentReady").with("documentKind", f.kind());
      case DocumentFact.Accepted f -> told("DocumentAccepted").with("documentKind", f.kind());
      case DocumentFact.Rejected f ->
          told("DocumentRejected")
              .with("documentKind", f.kind())
              .with("documentReason", f.reason())
              .with("remedy", f.reason());
      case DocumentFact.TurnedDown f ->
          told("DocumentTurnedDown")
              .with("documentKind", f.kind())
              .with("documentReason", f.reason())
              .with("remedy", f.reason());
      case DocumentFact.Erased _ -> told("DocumentErased");
    };
  }

  private static Telling of(NotificationFact fact) {
    return switch (fact) {
      case NotificationFact.Sent f ->
          told("NotificationSent").variant(f.channel().name()).with("notificationCode", f.code());
      case NotificationFact.Delivered f ->
          told("NotificationDelivered").variant(f.channel().name());
      case NotificationFact.Failed f ->
          told("NotificationFailed").variant(f.channel().name()).with("reason", f.reason());
    };
  }

  private static Telling told(String code) {
    return new Telling(code, null, Details.NONE, Audience.EVERYBODY);
  }

  private static Telling confidential(String code) {
    return new Telling(code, null, Details.NONE, Audience.OFFICE);
  }

  private static Telling untold(String code) {
    return new Telling(code, null, Details.NONE, Audience.NOBODY);
  }

  private Telling variant(String which) {
    return new Telling(code, which, details, audience);
  }

  private Telling with(String name, Object value) {
    return new Telling(code, variant, details.and(name, value), audience);
  }
}
