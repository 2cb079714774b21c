package fr.matricule.notifications.usecase;

import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.letter.PostalCarrier;
import fr.matricule.notifications.recipient.PostalAddress;
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
  private final RecordDelivery record;
  private final Tracing tracing;

  PostLetter(
      StartSending start,
      PrintLetter print,
      PostalCarrier carrier,
      RecordDelivery record,
      Tracing tracing) {
    this.start = start;
    this.print = print;
    this.carrier = carrier;
    this.record = record;
    this.tracing = tracing;
  }

  public void post(NotificationId id) {
    start
        .start(id)
        .ifPresent(
            context ->
                tracing.continued(
                    "post-letter",
                    context.applicationId(),
                    context.traceparent(),
                    () -> record.record(id, hand(context))));
  }

  private DeliveryResult hand(MessageContext context) {
    try {
      return print
          .print(context)
          .<DeliveryResult>map(
              letter -> {
                carrier.hand(context.id(), letter, context.registered());
                return new DeliveryResult.Sent();
              })
          .orElseGet(() -> new DeliveryResult.NotNeeded());
    } catch (PostalAddress.Unpostable unpostable) {
      return new DeliveryResult.Failed(FailureReason.INVALID_ADDRESS);
    }
  }
}
