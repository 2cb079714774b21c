package fr.matricule.notifications.usecase;

import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.Retry;
import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Contacts;
import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.Fate;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.NotificationId;
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
  private final RecordFate record;
  private final Tracing tracing;

  SendEmail(
      StartSending start,
      Contacts contacts,
      EmailCarrier carrier,
      RecordFate record,
      Tracing tracing) {
    this.start = start;
    this.contacts = contacts;
    this.carrier = carrier;
    this.record = record;
    this.tracing = tracing;
  }

  public void of(NotificationId id) {
    start
        .of(id)
        .ifPresent(
            matter ->
                tracing.continued(
                    "send-email",
                    matter.applicationId(),
                    matter.traceparent(),
                    () -> {
                      Fate fate = send(matter);
                      Retry.toNote(() -> record.of(id, fate));
                    }));
  }

  private Fate send(Matter matter) {
    Optional<Contact> contact = contacts.of(matter.applicationId());
    if (contact.isEmpty()) {
      return new Fate.Failed(FailureReason.NO_ADDRESS);
    }
    try {
      carrier.send(matter, contact.get());
      return new Fate.Sent();
    } catch (EmailCarrier.Refused refused) {
      return new Fate.Failed(refused.reason());
    }
  }
}
