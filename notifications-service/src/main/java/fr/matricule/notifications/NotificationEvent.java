package fr.matricule.notifications;

import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.MessageSubject;
import java.time.LocalDate;
import java.util.UUID;

/** What this service announces of a message. */
public sealed interface NotificationEvent {

  UUID applicationId();

  /** The mail server or the postal carrier took it. */
  record NotificationSent(
      UUID applicationId,
      UUID notificationId,
      MessageSubject notifies,
      String code,
      Channel channel,
      LocalDate sentOn,
      String causedBy)
      implements NotificationEvent {}

  /** The carrier proved the delivery. */
  record NotificationDelivered(
      UUID applicationId,
      UUID notificationId,
      MessageSubject notifies,
      Channel channel,
      LocalDate deliveredOn)
      implements NotificationEvent {}

  /** It will not arrive by this channel. */
  record NotificationFailed(
      UUID applicationId,
      UUID notificationId,
      MessageSubject notifies,
      Channel channel,
      FailureReason reason)
      implements NotificationEvent {}
}
