package fr.matricule.applications.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.applications.number.EnvelopeKeys;
import fr.matricule.applications.number.NumberAnswer;
import fr.matricule.applications.number.NumberGrammar;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberReading;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.applications.number.UnreadableEnvelope;
import fr.matricule.applications.usecase.number.RecordCertification;
import fr.matricule.applications.usecase.number.RecordWaitingNumber;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Hears the issuing authority. The sealed number is opened here and read; what does not open, is
 * bound to another asking or is no number is parked, and nothing of it is ever written down.
 */
@ApplicationScoped
class RegistryListener implements EventListener {

  private final Inbox inbox;
  private final EnvelopeKeys keys;
  private final RecordWaitingNumber recordWaitingNumber;
  private final RecordCertification recordCertification;

  RegistryListener(
      Inbox inbox,
      EnvelopeKeys keys,
      RecordWaitingNumber recordWaitingNumber,
      RecordCertification recordCertification) {
    this.inbox = inbox;
    this.keys = keys;
    this.recordWaitingNumber = recordWaitingNumber;
    this.recordCertification = recordCertification;
  }

  @Incoming("registry")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public String name() {
    return "applications.registry";
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    return switch (event.type()) {
      case "WaitingNumberIssued" -> {
        Answer answer = event.as(Answer.class);
        RegistrationNumber number = open(event, answer, NumberKind.NIA);
        yield () -> recordWaitingNumber.record(event.caseId(), answer.attempt(), number);
      }
      case "NumberCertified" -> {
        Answer answer = event.as(Answer.class);
        RegistrationNumber number = open(event, answer, NumberKind.NIR);
        yield () -> recordCertification.record(event.caseId(), answer.attempt(), number);
      }
      default -> null;
    };
  }

  private RegistrationNumber open(IncomingEvent event, Answer answer, NumberKind kind) {
    NumberAnswer opened;
    try {
      opened = keys.open(answer.number());
    } catch (UnreadableEnvelope unreadable) {
      throw new MalformedEvent(String.valueOf(unreadable.getMessage()));
    }
    if (!opened.answers(event.caseId(), answer.attempt(), kind)) {
      throw new MalformedEvent("the sealed number belongs to another case, attempt or kind");
    }
    return switch (NumberGrammar.read(opened.number())) {
      case NumberReading.Valid valid -> valid.number();
      case NumberReading.Invalid invalid ->
          throw new MalformedEvent("the sealed number is none: " + invalid.failure());
    };
  }

  /** Our reading of an answer; the number in it is still sealed. */
  record Answer(int attempt, String number) {
    Answer {
      requireNonNull(number, "number");
    }

    @Override
    public String toString() {
      return "Answer[attempt=" + attempt + "]";
    }
  }
}
