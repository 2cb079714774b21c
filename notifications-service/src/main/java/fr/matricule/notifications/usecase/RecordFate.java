package fr.matricule.notifications.usecase;

import fr.matricule.kernel.outbox.Outbox;
import fr.matricule.notifications.Channel;
import fr.matricule.notifications.Fate;
import fr.matricule.notifications.Notice;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationEvent;
import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records what became of a message, announces it, and starts what follows from it. */
@ApplicationScoped
public class RecordFate {

  private final Notifications notifications;
  private final Dispatch dispatch;
  private final Outbox outbox;
  private final Forgetting forgetting;
  private final Clock clock;

  RecordFate(
      Notifications notifications,
      Dispatch dispatch,
      Outbox outbox,
      Forgetting forgetting,
      Clock clock) {
    this.notifications = notifications;
    this.dispatch = dispatch;
    this.outbox = outbox;
    this.forgetting = forgetting;
    this.clock = clock;
  }

  @Transactional
  public void of(NotificationId id, Fate fate) {
    notifications
        .held(id)
        .ifPresent(
            notification ->
                notification.meets(fate, clock).ifPresent(event -> announce(notification, event)));
  }

  private void announce(Notification notification, NotificationEvent event) {
    outbox.append(event.applicationId(), event);
    switch (event) {
      case NotificationSent _ -> forgetting.plan(notification);
      case NotificationFailed _ -> fallBack(notification);
      case NotificationDelivered _ -> {}
    }
  }

  /** What a mail could not do, a letter tries. */
  private void fallBack(Notification failed) {
    if (failed.channel() == Channel.EMAIL) {
      Notice mail = failed.notice();
      dispatch.dispatch(
          failed.cause(),
          new Notice(mail.code(), Channel.POST, mail.template(), mail.registered()));
    }
  }
}
