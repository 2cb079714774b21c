package fr.matricule.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets each event take effect once: the effect and the memory of the event are one transaction. */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final Duration IN_HAND = Duration.ofSeconds(6);

  private final EntityManager database;
  private final ParkedMessages parked;
  private final Tracing tracing;
  private final MeterRegistry meters;
  private final Clock clock;
  // read: a batch is in hand; write: none is
  private final ReadWriteLock hands = new ReentrantReadWriteLock();
  private volatile boolean stopping;

  Inbox(
      EntityManager database,
      ParkedMessages parked,
      Tracing tracing,
      MeterRegistry meters,
      Clock clock) {
    this.database = database;
    this.parked = parked;
    this.tracing = tracing;
    this.meters = meters;
    this.clock = clock;
  }

  /** No batch is begun any more, and those in hand are finished: first of all that stops. */
  void stop(@Observes @Priority(10) ShutdownEvent stop) throws InterruptedException {
    stopping = true;
    if (!hands.writeLock().tryLock(IN_HAND.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("A batch is still in hand; it comes again");
    }
  }

  /**
   * Handles a batch: all of it in one transaction, case by case; when that fails, record by record,
   * parking what cannot be handled. A transient failure (a part that is down) is retried for as
   * long as it lasts.
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
    try {
      handle(listener, batch);
    } catch (RuntimeException failure) {
      // even if it passes: a batch that takes longer than a transaction may would never get through
      batch.forEach(record -> handleOrPark(listener, record));
    }
  }

  private void handleOrPark(EventListener listener, ConsumerRecord<String, byte[]> record) {
    try {
      Patience.with(() -> stopping, () -> handle(listener, List.of(record)));
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException permanent) {
      String reason = ParkedMessage.why(permanent);
      Patience.with(
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
    List<Arrival> arrivals = new ArrayList<>();
    try {
      batch.forEach(record -> arrivals.add(translate(listener, record)));
      // listeners that lock the rows of several cases in one order never wait for each other
      arrivals.sort(Comparator.comparing(arrival -> arrival.event().caseId()));
      QuarkusTransaction.requiringNew()
          .run(() -> arrivals.forEach(arrival -> apply(listener, arrival)));
    } finally {
      arrivals.forEach(arrival -> arrival.span().end());
    }
  }

  /** A record with its effect, still to be run. */
  private record Arrival(
      ConsumerRecord<String, byte[]> record,
      IncomingEvent event,
      @Nullable Runnable effect,
      Span span) {}

  private Arrival translate(EventListener listener, ConsumerRecord<String, byte[]> record) {
    IncomingEvent event = IncomingEvent.of(record);
    Span span = tracing.received(listener.name(), event);
    try (Scope _ = span.makeCurrent()) {
      return new Arrival(record, event, listener.reactionTo(event), span);
    } catch (RuntimeException failure) {
      span.end();
      throw failure;
    }
  }

  private void apply(EventListener listener, Arrival arrival) {
    IncomingEvent event = arrival.event();
    if (parked.linesUp(listener, arrival.record(), event.caseId())) {
      return;
    }
    if (!remember(listener.name(), event)) {
      return;
    }
    if (arrival.effect() instanceof Runnable effect) {
      try (Scope _ = arrival.span().makeCurrent()) {
        effect.run();
      }
      count(listener.name(), event, "handled");
    } else {
      count(listener.name(), event, "ignored");
    }
  }

  /** False when the event, or a later one of its case, took effect before. */
  boolean remember(String consumer, IncomingEvent event) {
    boolean first = isNew(consumer, event) && isLater(consumer, event);
    if (!first) {
      count(consumer, event, "repeated");
    }
    return first;
  }

  private boolean isNew(String consumer, IncomingEvent event) {
    return database
            .createNativeQuery(
                "INSERT INTO inbox VALUES (:consumer, :id, :at) ON CONFLICT DO NOTHING")
            .setParameter("consumer", consumer)
            .setParameter("id", event.id())
            .setParameter("at", clock.instant())
            .executeUpdate()
        == 1;
  }

  /**
   * The version gate: what is at or below the last version seen is dropped; a gap is counted and
   * passes.
   */
  private boolean isLater(String consumer, IncomingEvent event) {
    if (event.sequence() == 0) {
      return true;
    }
    List<?> before =
        database
            .createNativeQuery(
                "SELECT sequence FROM inbox_position WHERE consumer = :consumer AND source = :source AND case_id = :id")
            .setParameter("consumer", consumer)
            .setParameter("source", event.source())
            .setParameter("id", event.caseId())
            .getResultList();
    long last = before.isEmpty() ? 0 : (Long) before.getFirst();
    if (event.sequence() <= last) {
      return false;
    }
    if (event.sequence() > last + 1) {
      count(consumer, event, "gap");
    }
    database
        .createNativeQuery(
            "INSERT INTO inbox_position AS p VALUES (:consumer, :source, :id, :seq)"
                + " ON CONFLICT (consumer, source, case_id) DO UPDATE SET sequence = greatest(p.sequence, :seq)")
        .setParameter("consumer", consumer)
        .setParameter("source", event.source())
        .setParameter("id", event.caseId())
        .setParameter("seq", event.sequence())
        .executeUpdate();
    return true;
  }

  private void count(String consumer, IncomingEvent event, String outcome) {
    meters
        .counter("matricule.inbox", "consumer", consumer, "type", event.type(), "outcome", outcome)
        .increment();
  }
}
