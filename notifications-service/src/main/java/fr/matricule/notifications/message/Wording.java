package fr.matricule.notifications.message;

import static fr.matricule.notifications.message.MessageSubject.*;

import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseEvent.AdditionalInfoRequested;
import fr.matricule.notifications.event.CaseEvent.ApplicationAcknowledged;
import fr.matricule.notifications.event.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.event.CaseEvent.ApplicationSubmitted;
import fr.matricule.notifications.event.CaseEvent.ApplicationWithdrawn;
import fr.matricule.notifications.event.CaseEvent.ContactChanged;
import fr.matricule.notifications.event.CaseEvent.DecisionTaken;
import fr.matricule.notifications.event.CaseEvent.DocumentRejected;
import fr.matricule.notifications.event.CaseEvent.DocumentReviewed;
import fr.matricule.notifications.event.CaseEvent.IdentityRejected;
import fr.matricule.notifications.event.CaseEvent.LetterReturned;
import fr.matricule.notifications.event.CaseEvent.NumberCertificationRecorded;
import fr.matricule.notifications.event.CaseEvent.WaitingNumberRecorded;
import java.util.List;

/**
 * Which fact is told, by which channel, with which text: a new fact does not compile before it has
 * a place here.
 */
public final class Wording {

  private Wording() {}

  /** The messages a fact calls for; none when another message already says it. */
  public static List<MessagePlan> of(CaseEvent event) {
    return switch (event) {
      case ApplicationSubmitted _ -> email(RECEIPT, "application-submitted");
      case ApplicationAcknowledged _ -> email(ACKNOWLEDGEMENT, "application-acknowledged");
      case DocumentRejected _ -> email(DOCUMENT_REFUSAL, "document-rejected");
      case DocumentReviewed review ->
          review.verdict() == DocumentReviewed.Verdict.REJECTED
              ? email(DOCUMENT_REFUSAL, "document-refused")
              : List.of();
      case IdentityRejected _ -> email(IDENTITY_REFUSAL, "identity-rejected");
      case AdditionalInfoRequested _ -> email(DOCUMENT_REQUEST, "information-requested");
      case WaitingNumberRecorded _ -> letter(WAITING_NUMBER, "waiting-number");
      case NumberCertificationRecorded _ -> letter(FINAL_NUMBER, "number-certified");
      case DecisionTaken decision -> decided(decision);
      case ContactChanged change -> contact(change);
      case LetterReturned _ -> email(RETURNED_LETTER, "letter-returned");
      case ApplicationWithdrawn _ -> email(CLOSURE, "application-withdrawn");
      case ApplicationClosed closed -> closed(closed);
    };
  }

  private static List<MessagePlan> decided(DecisionTaken decision) {
    return switch (decision.outcome()) {
      case GRANTED -> letter(GRANT, "granted");
      case GRANTED_PENDING_DOCUMENT -> letter(GRANT, "granted-pending");
      case DEFERRED -> letter(DEFERRAL, "deferred");
      case REFUSED -> List.of(MessagePlan.letter(REFUSAL, "refused").asRegistered());
      case REDIRECTED ->
          letter(
              REDIRECTION,
              "HOME_SCHEME".equals(decision.redirectTo()) ? "coordination" : "redirected");
    };
  }

  private static List<MessagePlan> contact(ContactChanged change) {
    MessagePlan told = MessagePlan.email(CONTACT_CHANGE, "contact-changed");
    return change.emailToConfirm()
        ? List.of(told, MessagePlan.email(EMAIL_CONFIRMATION, "email-confirmation").toNewAddress())
        : List.of(told);
  }

  private static List<MessagePlan> closed(ApplicationClosed closed) {
    return switch (closed.ground()) {
      case COMPLETED -> email(CLOSURE, "closed-completed");
      case REFUSED -> email(CLOSURE, "closed-refused");
      // ApplicationWithdrawn has said it: one mail, not two
      case WITHDRAWN -> List.of();
    };
  }

  private static List<MessagePlan> email(MessageSubject subject, String template) {
    return List.of(MessagePlan.email(subject, template));
  }

  private static List<MessagePlan> letter(MessageSubject subject, String template) {
    return List.of(MessagePlan.letter(subject, template));
  }
}
