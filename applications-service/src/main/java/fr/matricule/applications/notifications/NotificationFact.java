package fr.matricule.applications.notifications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notifications-service said about one message to the applicant. */
public sealed interface NotificationFact {

  UUID applicationId();

  UUID notificationId();

  /** By which way the message goes. */
  Channel channel();

  /** What the message tells, as far as this fact says it. */
  @Nullable MessageSubject notifies();

  /** By which way a message goes. */
  enum Channel {
    EMAIL,
    POST
  }

  record Sent(
      UUID applicationId,
      UUID notificationId,
      String code,
      Channel channel,
      LocalDate on,
      @Nullable MessageSubject notifies)
      implements NotificationFact {}

  record Delivered(
      UUID applicationId,
      UUID notificationId,
      Channel channel,
      LocalDate on,
      @Nullable MessageSubject notifies)
      implements NotificationFact {}

  record Failed(
      UUID applicationId,
      UUID notificationId,
      Channel channel,
      String reason,
      @Nullable MessageSubject notifies)
      implements NotificationFact {}
}
