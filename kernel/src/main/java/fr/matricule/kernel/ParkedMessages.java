package fr.matricule.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The messages that could not be handled; each holds up only the later events of its own case. */
@ApplicationScoped
class ParkedMessages {

  private static final Logger LOG = Logger.getLogger(ParkedMessages.class);
  private static final String BEHIND = "an earlier event of this case is parked";

  private final EntityManager database;
  private final Instance<EventListener> listeners;
  private final Inbox inbox;
  private final Clock clock;

  ParkedMessages(
      EntityManager database, @Any Instance<EventListener> listeners, Inbox inbox, Clock clock) {
    this.database = database;
    this.listeners = listeners;
    this.inbox = inbox;
    this.clock = clock;
  }

  void park(EventListener listener, ConsumerRecord<String, byte[]> record, String reason) {
    UUID caseId = IncomingEvent.keyOf(record);
    lock(listener.name(), caseId);
    ParkedMessage message = new ParkedMessage();
    message.id = (UUID) database.createNativeQuery("SELECT uuidv7()", UUID.class).getSingleResult();
    message.consumer = listener.name();
    message.topic = record.topic();
    message.partition = record.partition();
    message.position = record.offset();
    message.caseId = caseId;
    message.reason = reason;
    message.payload = record.value() == null ? new byte[0] : record.value();
    message.headers = new TreeMap<>();
    record.headers().forEach(h -> message.headers.put(storable(h.key()), text(h.value())));
    message.parkedAt = clock.instant();
    if (!isParked(record, listener)) {
      database.persist(message);
    }
  }

  private static String text(byte @Nullable [] value) {
    return value == null ? "" : storable(new String(value, StandardCharsets.UTF_8));
  }

  // PostgreSQL's text and JSON know no zero character
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private boolean isParked(ConsumerRecord<String, byte[]> record, EventListener listener) {
    return !database
        .createQuery(
            "FROM ParkedMessage WHERE consumer = ?1 AND topic = ?2 AND partition = ?3 AND position = ?4")
        .setParameter(1, listener.name())
        .setParameter(2, record.topic())
        .setParameter(3, record.partition())
        .setParameter(4, record.offset())
        .getResultList()
        .isEmpty();
  }

  /** Parks the record behind an earlier one of its case, if there is one. */
  boolean linesUp(EventListener listener, ConsumerRecord<String, byte[]> record, UUID caseId) {
    if (head(listener.name(), caseId).isEmpty()) {
      return false;
    }
    lock(listener.name(), caseId);
    if (head(listener.name(), caseId).isEmpty()) {
      return false;
    }
    park(listener, record, BEHIND);
    return true;
  }

  // a release and an arrival of the same case must not miss each other
  private void lock(String consumer, @Nullable UUID caseId) {
    database
        .createNativeQuery("SELECT cast(pg_advisory_xact_lock(4714, hashtext(:line)) AS text)")
        .setParameter("line", consumer + " " + caseId)
        .getSingleResult();
  }

  private Optional<ParkedMessage> head(String consumer, @Nullable UUID caseId) {
    return database
        .createQuery(
            "FROM ParkedMessage WHERE consumer = ?1 AND caseId = ?2 AND state = PARKED ORDER BY id",
            ParkedMessage.class)
        .setParameter(1, consumer)
        .setParameter(2, caseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<ParkedMessage> waiting() {
    return database
        .createQuery("FROM ParkedMessage WHERE state = PARKED ORDER BY id", ParkedMessage.class)
        .setMaxResults(500)
        .getResultList();
  }

  /**
   * Releases the head of a line, by another try or by skipping it, and then tries what stands
   * behind it.
   *
   * @return how many messages left the line
   * @throws Problem 404 when nothing of that id waits, 409 when another message stands before it
   */
  int release(UUID id, boolean skip, String reason, String releasedBy) {
    ParkedMessage head =
        QuarkusTransaction.requiringNew().call(() -> database.find(ParkedMessage.class, id));
    if (head == null || head.state != ParkedMessage.State.PARKED) {
      throw Problem.notFound();
    }
    if (!QuarkusTransaction.requiringNew().call(() -> isFirst(head))) {
      throw Problem.of(409, "not-first-in-line");
    }
    int released = 0;
    boolean skipping = skip;
    for (ParkedMessage next = head; next != null; next = successor(head)) {
      if (!releaseOne(next, skipping, reason, releasedBy)) {
        break;
      }
      skipping = false;
      released++;
    }
    return released;
  }

  private boolean isFirst(ParkedMessage message) {
    return message.caseId == null
        || head(message.consumer, message.caseId).filter(m -> m.id.equals(message.id)).isPresent();
  }

  private @Nullable ParkedMessage successor(ParkedMessage head) {
    return QuarkusTransaction.requiringNew()
        .call(() -> head(head.consumer, head.caseId))
        .orElse(null);
  }

  private boolean releaseOne(
      ParkedMessage message, boolean skip, String reason, String releasedBy) {
    try {
      Runnable effect = skip ? null : reaction(message);
      return QuarkusTransaction.requiringNew()
          .call(() -> leave(message.id, effect, skip, reason, releasedBy));
    } catch (RuntimeException failure) {
      String why = ParkedMessage.why(failure);
      LOG.warnf("Parked message %s still cannot be handled: %s", message.id, why);
      QuarkusTransaction.requiringNew()
          .run(() -> database.find(ParkedMessage.class, message.id).reason = why);
      return false;
    }
  }

  private @Nullable Runnable reaction(ParkedMessage message) {
    return listeners.stream()
        .filter(listener -> listener.name().equals(message.consumer))
        .findFirst()
        .orElseThrow()
        .reactionTo(IncomingEvent.of(record(message)));
  }

  private boolean leave(
      UUID id, @Nullable Runnable effect, boolean skip, String reason, String releasedBy) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    lock(message.consumer, message.caseId);
    if (!isFirst(message)) {
      return false; // someone else released it meanwhile
    }
    message.state = skip ? ParkedMessage.State.SKIPPED : ParkedMessage.State.RETRIED;
    message.releasedAt = clock.instant();
    message.releasedBy = releasedBy;
    message.releaseReason = reason;
    // it may stand in the line twice, or come again: remembered like any other event
    if (remember(message) && effect != null) {
      effect.run();
    }
    return true;
  }

  private boolean remember(ParkedMessage message) {
    try {
      return inbox.remember(message.consumer, IncomingEvent.of(record(message)));
    } catch (MalformedEvent illegible) {
      return true;
    }
  }

  private static ConsumerRecord<String, byte[]> record(ParkedMessage message) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            message.topic,
            message.partition,
            message.position,
            message.caseId == null ? null : message.caseId.toString(),
            message.payload);
    Map<String, String> headers = message.headers;
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
