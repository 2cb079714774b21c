package fr.matricule.notifications.web;

import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationStatus;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.MessageSubject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message as its readers see it; the words of a mail are in the mail, those of a letter in the
 * letter.
 */
@Schema(name = "Notification")
record NotificationView(
    UUID id,
    UUID applicationId,
    @Schema(description = "What it tells") MessageSubject notifies,
    @Schema(description = "Its code in the catalogue of messages") String code,
    Channel channel,
    NotificationStatus status,
    @Schema(description = "Its subject, in the reader's language") String subject,
    Instant createdAt,
    @Nullable Instant sentAt,
    @Schema(description = "When it was delivered, or failed") @Nullable Instant settledAt,
    @Nullable FailureReason failure) {

  /** A page of messages. */
  @Schema(name = "NotificationList")
  record Page(List<NotificationView> items) {}

  static NotificationView of(Notification notification, Language language, Seal seal) {
    return new NotificationView(
        notification.id().value(),
        notification.applicationId(),
        notification.subject(),
        notification.subject().code(),
        notification.channel(),
        notification.status(),
        notification.message(seal).in(language).subject(),
        notification.createdAt(),
        notification.sentAt(),
        notification.settledAt(),
        notification.failure());
  }
}
