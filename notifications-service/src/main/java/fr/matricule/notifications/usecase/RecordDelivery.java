package fr.matricule.notifications.usecase;

import fr.matricule.kernel.outbox.Outbox;
import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationEvent;
import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import fr.matricule.notifications.message.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records what became of a message, announces it, and starts what follows from it. */
@ApplicationScoped
public class RecordDelivery {

  private final Notifications notifications;
  private final Dispatch dispatch;
  private final ReturnedLetter returned;
  private final Outbox outbox;
  private final LetterRetention retention;
  private final Clock clock;

  RecordDelivery(
      Notifications notifications,
      Dispatch dispatch,
      ReturnedLetter returned,
      Outbox outbox,
      LetterRetention retention,
      Clock clock) {
    this.notifications = notifications;
    this.dispatch = dispatch;
    this.returned = returned;
    this.outbox = outbox;
    this.retention = retention;
    this.clock = clock;
  }

  @Transactional
  public void record(NotificationId id, DeliveryResult result) {
    notifications
        .held(id)
        .ifPresent(
            notification ->
                notification.record(result, clock).ifPresent(event -> follow(notification, event)));
  }

  private void follow(Notification notification, NotificationEvent event) {
    outbox.append(event.applicationId(), event);
    switch (event) {
      case NotificationSent _ -> retention.plan(notification);
      case NotificationFailed _ -> tryTheOtherWay(notification);
      case NotificationDelivered _ -> {}
    }
    if (notification.channel() == Channel.POST) {
      dispatch.release(notification.applicationId());
    }
  }

  private void tryTheOtherWay(Notification failed) {
    switch (failed.channel()) {
      case EMAIL -> {
        if (failed.subject().goesByPostWhenNoMailArrives()) {
          dispatch.dispatchByPost(failed);
        }
      }
      case POST -> returned.tell(failed);
    }
  }
}
