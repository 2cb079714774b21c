package fr.matricule.kernel.inbox;

import fr.matricule.kernel.jobs.Retry;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Gatherers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets each event take effect once: the effect and the memory of the event are one transaction. */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final Duration IN_HAND = Duration.ofSeconds(6);
  // fewer than the connections to its database that a service which is asked for facts has
  private static final int SIDE_BY_SIDE = 8;

  private final EntityManager database;
  private final EventMemory memory;
  private final ParkedMessages parked;
  private final Tracing tracing;
  private final MeterRegistry meters;
  // read: a batch is in hand; write: none is
  private final ReadWriteLock hands = new ReentrantReadWriteLock();
  private volatile boolean stopping;

  Inbox(
      EntityManager database,
      EventMemory memory,
      ParkedMessages parked,
      Tracing tracing,
      MeterRegistry meters) {
    this.database = database;
    this.memory = memory;
    this.parked = parked;
    this.tracing = tracing;
    this.meters = meters;
  }

  /** No batch is begun any more, and those in hand are finished: first of all that stops. */
  void stop(@Observes @Priority(10) ShutdownEvent stop) throws InterruptedException {
    stopping = true;
    if (!hands.writeLock().tryLock(IN_HAND.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("A batch is still in hand; it comes again");
    }
  }

  /**
   * Handles a batch: all of it in one transaction, case by case; when that fails, half by half, so
   * that one record costs the others little, down to the single record, which is parked when it
   * cannot be handled. A transient failure (a part that is down) is retried for as long as it
   * lasts.
   */
  public void receive(EventListener listener, ConsumerRecords<String, byte[]> records) {
    if (stopping || !hands.readLock().tryLock()) {
      throw new CancellationException("the service stops; the batch comes again");
    }
    try {
      List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
      records.forEach(batch::add);
      handleAll(listener, batch);
    } finally {
      hands.readLock().unlock();
    }
  }

  private void handleAll(EventListener listener, List<ConsumerRecord<String, byte[]>> batch) {
    if (wentWell(listener, batch)) {
      return;
    }
    // even if it passes: a batch that takes longer than a transaction may would never get through
    int half = batch.size() / 2;
    if (half == 0) {
      batch.forEach(record -> handleOrPark(listener, record));
    } else {
      handleAll(listener, batch.subList(0, half));
      handleAll(listener, batch.subList(half, batch.size()));
    }
  }

  private boolean wentWell(EventListener listener, List<ConsumerRecord<String, byte[]>> batch) {
    if (stopping) {
      throw new CancellationException("the service stops; what was in hand comes again");
    }
    try {
      handle(listener, batch);
      return true;
    } catch (RuntimeException failure) {
      return false;
    }
  }

  private void handleOrPark(EventListener listener, ConsumerRecord<String, byte[]> record) {
    try {
      Retry.with(() -> stopping, () -> handle(listener, List.of(record)));
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException permanent) {
      String reason = ParkedMessage.why(permanent);
      Retry.with(
          () -> stopping,
          () -> QuarkusTransaction.requiringNew().run(() -> park(listener, record, reason)));
    }
  }

  private void park(EventListener listener, ConsumerRecord<String, byte[]> record, String reason) {
    if (tookEffect(listener.name(), record)) {
      return;
    }
    LOG.errorf(
        "%s parks %s/%d/%d: %s",
        listener.name(), record.topic(), record.partition(), record.offset(), reason);
    parked.park(listener, record, reason);
  }

  /** What took effect once need not be understood again: what it asked for may be gone since. */
  private boolean tookEffect(String consumer, ConsumerRecord<String, byte[]> record) {
    return IncomingEvent.optional(record, "ce_id") instanceof String id
        && !database
            .createNativeQuery("SELECT 1 FROM inbox WHERE consumer = :consumer AND event_id = :id")
            .setParameter("consumer", consumer)
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
  }

  private void handle(EventListener listener, List<ConsumerRecord<String, byte[]>> batch) {
    Queue<Span> spans = new ConcurrentLinkedQueue<>();
    try {
      List<Arrival> arrivals = translate(listener, batch, spans);
      QuarkusTransaction.requiringNew().run(() -> apply(listener, arrivals));
    } finally {
      spans.forEach(Span::end);
    }
  }

  /** A record with its effect, still to be run. */
  private record Arrival(
      ConsumerRecord<String, byte[]> record,
      IncomingEvent event,
      @Nullable Runnable effect,
      Span span) {}

  /**
   * Side by side, since a listener may have to wait for another service's answer; sorted by case,
   * so that listeners that lock the rows of several cases never wait for each other.
   */
  private List<Arrival> translate(
      EventListener listener, List<ConsumerRecord<String, byte[]>> batch, Queue<Span> spans) {
    if (batch.size() == 1) {
      return List.of(translate(listener, batch.getFirst(), spans));
    }
    return batch.stream()
        .gather(Gatherers.mapConcurrent(SIDE_BY_SIDE, record -> translate(listener, record, spans)))
        .sorted(Comparator.comparing(arrival -> arrival.event().caseId()))
        .toList();
  }

  private Arrival translate(
      EventListener listener, ConsumerRecord<String, byte[]> record, Queue<Span> spans) {
    IncomingEvent event = IncomingEvent.of(record);
    Span span = tracing.received(listener.name(), event);
    spans.add(span);
    try (Scope _ = span.makeCurrent()) {
      return new Arrival(record, event, Reactions.of(listener, event), span);
    }
  }

  private void apply(EventListener listener, List<Arrival> arrivals) {
    List<IncomingEvent> events = arrivals.stream().map(Arrival::event).toList();
    Set<UUID> lines = parked.lines(listener.name(), events);
    List<Arrival> free =
        arrivals.stream()
            .filter(
                arrival -> !lines.contains(arrival.event().caseId()) || !linesUp(listener, arrival))
            .toList();
    List<EventMemory.Answer> answers =
        memory.remember(listener.name(), free.stream().map(Arrival::event).toList());
    for (int i = 0; i < free.size(); i++) {
      if (isNew(listener.name(), free.get(i).event(), answers.get(i))) {
        apply(listener, free.get(i));
      }
    }
  }

  private boolean linesUp(EventListener listener, Arrival arrival) {
    return parked.linesUp(listener, arrival.record(), arrival.event().caseId());
  }

  private void apply(EventListener listener, Arrival arrival) {
    if (arrival.effect() instanceof Runnable effect) {
      try (Scope _ = arrival.span().makeCurrent()) {
        effect.run();
      }
      // what one event loaded is nothing to the next: a session that only grows is searched for
      // changes at every statement
      database.flush();
      database.clear();
    }
    count(listener.name(), arrival.event(), arrival.effect() == null ? "ignored" : "handled");
  }

  /** False when the event, or a later one of its case, took effect before. */
  public boolean remember(String consumer, IncomingEvent event) {
    return isNew(consumer, event, memory.remember(consumer, List.of(event)).getFirst());
  }

  private boolean isNew(String consumer, IncomingEvent event, EventMemory.Answer answer) {
    if (answer != EventMemory.Answer.NEW) {
      count(consumer, event, answer.name().toLowerCase(Locale.ROOT));
    }
    return answer != EventMemory.Answer.REPEATED;
  }

  private void count(String consumer, IncomingEvent event, String outcome) {
    meters
        .counter("matricule.inbox", "consumer", consumer, "type", event.type(), "outcome", outcome)
        .increment();
  }
}
