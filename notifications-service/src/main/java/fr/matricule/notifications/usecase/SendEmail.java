package fr.matricule.notifications.usecase;

import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.Retry;
import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Sends a mail. No transaction holds while the mail server is called: SENDING is committed before
 * and SENT after, as soon as the database takes it, so only a crash in between repeats the mail,
 * with the same Message-ID.
 */
@ApplicationScoped
public class SendEmail {

  private final StartSending start;
  private final Contacts contacts;
  private final EmailCarrier carrier;
  private final RecordDelivery record;
  private final Tracing tracing;

  SendEmail(
      StartSending start,
      Contacts contacts,
      EmailCarrier carrier,
      RecordDelivery record,
      Tracing tracing) {
    this.start = start;
    this.contacts = contacts;
    this.carrier = carrier;
    this.record = record;
    this.tracing = tracing;
  }

  public void send(NotificationId id) {
    start
        .start(id)
        .ifPresent(
            context ->
                tracing.continued(
                    "send-email",
                    context.applicationId(),
                    context.traceparent(),
                    () -> {
                      DeliveryResult result = hand(context);
                      Retry.toNote(() -> record.record(id, result));
                    }));
  }

  private DeliveryResult hand(MessageContext context) {
    Optional<Contact> contact = contacts.of(context.applicationId());
    if (contact.filter(known -> known.reaches(context.recipient())).isEmpty()) {
      return new DeliveryResult.NotNeeded();
    }
    try {
      carrier.send(context, contact.get());
      return new DeliveryResult.Sent();
    } catch (EmailCarrier.Refused refused) {
      return new DeliveryResult.Failed(refused.reason());
    }
  }
}
