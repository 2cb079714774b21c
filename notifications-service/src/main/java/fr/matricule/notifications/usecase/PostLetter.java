package fr.matricule.notifications.usecase;

import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.Fate;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.PostalAddress;
import fr.matricule.notifications.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Posts a letter. It is printed and kept before it is handed over, so whatever crashes, the paper
 * that leaves is the paper that was kept; the carrier knows a letter it already has.
 */
@ApplicationScoped
public class PostLetter {

  private final StartSending start;
  private final PrintLetter print;
  private final PostalCarrier carrier;
  private final RecordFate record;
  private final Tracing tracing;

  PostLetter(
      StartSending start,
      PrintLetter print,
      PostalCarrier carrier,
      RecordFate record,
      Tracing tracing) {
    this.start = start;
    this.print = print;
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
                    "post-letter",
                    matter.applicationId(),
                    matter.traceparent(),
                    () -> record.of(id, post(matter))));
  }

  private Fate post(Matter matter) {
    try {
      return print
          .of(matter)
          .<Fate>map(
              letter -> {
                carrier.hand(matter.id(), letter, matter.notice().registered());
                return new Fate.Sent();
              })
          .orElseGet(() -> new Fate.Failed(FailureReason.NO_ADDRESS));
    } catch (PostalAddress.Unpostable unpostable) {
      return new Fate.Failed(FailureReason.INVALID_ADDRESS);
    }
  }
}
