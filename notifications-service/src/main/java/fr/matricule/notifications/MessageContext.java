package fr.matricule.notifications;

import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.message.MessageSubject;
import fr.matricule.notifications.message.Recipient;
import java.util.UUID;

/**
 * A message that is about to leave, with what its carrier must know of it.
 *
 * @param traceparent the trace in which the fact was announced
 */
public record MessageContext(
    NotificationId id,
    UUID applicationId,
    MessageSubject subject,
    Recipient recipient,
    boolean registered,
    Message message,
    String traceparent) {}
