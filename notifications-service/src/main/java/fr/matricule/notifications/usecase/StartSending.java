package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Matter;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Commits that a carrier is about to be called, and says what the message is about. */
@ApplicationScoped
public class StartSending {

  private final Notifications notifications;

  StartSending(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Empty when there is nothing left to send: it was sent, has failed, or its case was erased. */
  @Transactional
  public Optional<Matter> of(NotificationId id) {
    return notifications.held(id).filter(Notification::startSending).map(this::matter);
  }

  private Matter matter(Notification notification) {
    return new Matter(
        notification.id(),
        notification.notice(),
        notification.event(),
        notifications.submissionOf(notification.applicationId()),
        notification.traceparent());
  }
}
