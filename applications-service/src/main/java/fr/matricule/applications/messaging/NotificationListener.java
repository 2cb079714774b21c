package fr.matricule.applications.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.applications.notifications.MessageSubject;
import fr.matricule.applications.notifications.NotificationFact;
import fr.matricule.applications.notifications.NotificationFact.Channel;
import fr.matricule.applications.usecase.notifications.RecordNotification;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears which messages left, arrived or failed. */
@ApplicationScoped
class NotificationListener implements EventListener {

  private final Inbox inbox;
  private final RecordNotification recordNotification;

  NotificationListener(Inbox inbox, RecordNotification recordNotification) {
    this.inbox = inbox;
    this.recordNotification = recordNotification;
  }

  @Incoming("notifications")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public String name() {
    return "applications.notifications";
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    NotificationFact fact =
        switch (event.type()) {
          case "NotificationSent" -> event.as(Sent.class).of(event.caseId());
          case "NotificationDelivered" -> event.as(Delivered.class).of(event.caseId());
          case "NotificationFailed" -> event.as(Failed.class).of(event.caseId());
          default -> null;
        };
    return fact == null ? null : () -> recordNotification.record(fact);
  }

  /** Our reading of a sending. */
  record Sent(
      UUID notificationId,
      String code,
      Channel channel,
      LocalDate sentOn,
      @Nullable MessageSubject notifies) {
    Sent {
      requireNonNull(notificationId, "notificationId");
      requireNonNull(code, "code");
      requireNonNull(channel, "channel");
      requireNonNull(sentOn, "sentOn");
    }

    NotificationFact of(UUID id) {
      return new NotificationFact.Sent(id, notificationId, code, channel, sentOn, subject());
    }

    // before messages said what they notify, two codes meant it
    private @Nullable MessageSubject subject() {
      if (notifies != null) {
        return notifies;
      }
      return switch (code) {
        case "N06" -> MessageSubject.WAITING_NUMBER;
        case "N11" -> MessageSubject.REFUSAL;
        default -> null;
      };
    }
  }

  /** Our reading of a delivery. */
  record Delivered(
      UUID notificationId,
      Channel channel,
      LocalDate deliveredOn,
      @Nullable MessageSubject notifies) {
    Delivered {
      requireNonNull(notificationId, "notificationId");
      requireNonNull(channel, "channel");
      requireNonNull(deliveredOn, "deliveredOn");
    }

    NotificationFact of(UUID id) {
      return new NotificationFact.Delivered(id, notificationId, channel, deliveredOn, notifies);
    }
  }

  /** Our reading of a failure. */
  record Failed(
      UUID notificationId, Channel channel, String reason, @Nullable MessageSubject notifies) {
    Failed {
      requireNonNull(notificationId, "notificationId");
      requireNonNull(channel, "channel");
      requireNonNull(reason, "reason");
    }

    NotificationFact of(UUID id) {
      return new NotificationFact.Failed(id, notificationId, channel, reason, notifies);
    }
  }
}
