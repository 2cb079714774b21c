package fr.matricule.notifications;

import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which message: the same fact, channel and recipient always give the same id, so that twice is
 * once.
 */
@Embeddable
public record NotificationId(@Column(name = "id") UUID value) implements Serializable {

  /** The message to the applicant that an event causes on a channel. */
  public static NotificationId of(String eventId, Channel channel) {
    return of(eventId, channel, Recipient.APPLICANT);
  }

  /** The message that an event causes on a channel for somebody. */
  public static NotificationId of(String eventId, Channel channel, Recipient recipient) {
    String name = eventId + "/" + channel + "/" + recipient;
    return new NotificationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  public static NotificationId of(String text) {
    return new NotificationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
