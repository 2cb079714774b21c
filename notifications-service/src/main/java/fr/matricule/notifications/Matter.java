package fr.matricule.notifications;

import fr.matricule.notifications.CaseEvent.ApplicationSubmitted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about.
 *
 * @param submission what was submitted earlier in the same case, when it is known
 * @param traceparent the trace in which the fact was announced
 */
public record Matter(
    NotificationId id,
    Notice notice,
    CaseEvent event,
    @Nullable ApplicationSubmitted submission,
    String traceparent) {

  public UUID applicationId() {
    return event.applicationId();
  }
}
