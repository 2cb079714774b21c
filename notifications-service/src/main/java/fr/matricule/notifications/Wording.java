package fr.matricule.notifications;

import static fr.matricule.notifications.NotificationCode.*;

import fr.matricule.notifications.CaseEvent.AdditionalInfoRequested;
import fr.matricule.notifications.CaseEvent.ApplicationAcknowledged;
import fr.matricule.notifications.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.CaseEvent.ApplicationSubmitted;
import fr.matricule.notifications.CaseEvent.ApplicationWithdrawn;
import fr.matricule.notifications.CaseEvent.DecisionTaken;
import fr.matricule.notifications.CaseEvent.DocumentRejected;
import fr.matricule.notifications.CaseEvent.NumberCertificationRecorded;
import fr.matricule.notifications.CaseEvent.WaitingNumberRecorded;
import java.util.Optional;

/**
 * Which fact is told, by which channel, with which text: a new fact does not compile before it has
 * a place here.
 */
public final class Wording {

  private Wording() {}

  /** The message a fact calls for; empty when another message already says it. */
  public static Optional<Notice> of(CaseEvent event) {
    return switch (event) {
      case ApplicationSubmitted _ -> email(N01, "application-submitted");
      case ApplicationAcknowledged _ -> email(N02, "application-acknowledged");
      case DocumentRejected _ -> email(N03, "document-rejected");
      case AdditionalInfoRequested _ -> email(N03, "information-requested");
      case WaitingNumberRecorded _ -> letter(N06, "waiting-number");
      case NumberCertificationRecorded _ -> letter(N14, "number-certified");
      case DecisionTaken decision -> decided(decision);
      case ApplicationWithdrawn _ -> email(N19, "application-withdrawn");
      case ApplicationClosed closed -> closed(closed);
    };
  }

  private static Optional<Notice> decided(DecisionTaken decision) {
    return switch (decision.outcome()) {
      case GRANTED, GRANTED_PENDING_DOCUMENT -> letter(N10, "granted");
      case DEFERRED -> letter(N12, "deferred");
      case REFUSED -> Optional.of(new Notice(N11, Channel.POST, "refused", true));
      case REDIRECTED -> letter(N13, "redirected");
    };
  }

  private static Optional<Notice> closed(ApplicationClosed closed) {
    return switch (closed.ground()) {
      case COMPLETED -> email(N19, "closed-completed");
      case REFUSED -> email(N19, "closed-refused");
      // ApplicationWithdrawn has said it: one mail, not two
      case WITHDRAWN -> Optional.empty();
    };
  }

  private static Optional<Notice> email(NotificationCode code, String template) {
    return Optional.of(new Notice(code, Channel.EMAIL, template, false));
  }

  private static Optional<Notice> letter(NotificationCode code, String template) {
    return Optional.of(new Notice(code, Channel.POST, template, false));
  }
}
