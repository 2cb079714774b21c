package fr.matricule.notifications.usecase;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import fr.matricule.notifications.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Commits that a carrier is about to be called, and says what the message is about. */
@ApplicationScoped
public class StartSending {

  private final Notifications notifications;
  private final Seal seal;

  StartSending(Notifications notifications, Seal seal) {
    this.notifications = notifications;
    this.seal = seal;
  }

  /** Empty when there is nothing left to send: it was sent, has failed, or its case was erased. */
  @Transactional
  public Optional<MessageContext> start(NotificationId id) {
    return notifications.held(id).filter(Notification::startSending).map(this::context);
  }

  private MessageContext context(Notification notification) {
    return new MessageContext(
        notification.id(),
        notification.applicationId(),
        notification.subject(),
        notification.recipient(),
        notification.registered(),
        notification.message(seal),
        notification.traceparent());
  }
}
