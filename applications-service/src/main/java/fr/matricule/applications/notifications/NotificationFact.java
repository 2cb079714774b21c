package fr.matricule.applications.notifications;

import java.time.LocalDate;
import java.util.UUID;

/** What notifications-service said about one message to the applicant. */
public sealed interface NotificationFact {

  UUID applicationId();

  UUID notificationId();

  record Sent(UUID applicationId, UUID notificationId, String code, String channel, LocalDate on)
      implements NotificationFact {}

  record Delivered(UUID applicationId, UUID notificationId, String channel, LocalDate on)
      implements NotificationFact {}

  record Failed(UUID applicationId, UUID notificationId, String channel, String reason)
      implements NotificationFact {}
}
