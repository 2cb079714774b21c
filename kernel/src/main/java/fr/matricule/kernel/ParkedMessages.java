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
  private final Clock clock;

  ParkedMessages(EntityManager database, @Any Instance<EventListener> listeners, Clock clock) {
    this.database = database;
    this.listeners = listeners;
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
    if (line(listener.name(), caseId).isEmpty()) {
      return false;
    }
    lock(listener.name(), caseId);
    if (line(listener.name(), caseId).isEmpty()) {
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

  private List<ParkedMessage> line(String consumer, @Nullable UUID caseId) {
    return database
        .createQuery(
            "FROM ParkedMessage WHERE consumer = ?1 AND caseId = ?2 AND state = PARKED ORDER BY id",
            ParkedMessage.class)
        .setParameter(1, consumer)
        .setParameter(2, caseId)
        .getResultList();
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
   */
  int release(UUID id, boolean skip, String reason, String releasedBy) {
    ParkedMessage head =
        QuarkusTransaction.requiringNew().call(() -> database.find(ParkedMessage.class, id));
    if (head == null || head.state != ParkedMessage.State.PARKED) {
      throw Problem.notFound();
    }
    int released = 0;
    boolean skipping = skip;
    for (ParkedMessage next = head; next != null; next = successor(head)) {
      if (!releaseOne(next.id, skipping, reason, releasedBy)) {
        break;
      }
      skipping = false;
      released++;
    }
    return released;
  }

  private @Nullable ParkedMessage successor(ParkedMessage head) {
    return head.caseId == null
        ? null
        : QuarkusTransaction.requiringNew().call(() -> line(head.consumer, head.caseId)).stream()
            .findFirst()
            .orElse(null);
  }

  private boolean releaseOne(UUID id, boolean skip, String reason, String releasedBy) {
    try {
      ParkedMessage seen =
          QuarkusTransaction.requiringNew().call(() -> database.find(ParkedMessage.class, id));
      EventListener listener =
          listeners.stream().filter(l -> l.name().equals(seen.consumer)).findFirst().orElseThrow();
      Runnable effect = skip ? null : listener.reactionTo(IncomingEvent.of(record(seen)));
      QuarkusTransaction.requiringNew().run(() -> leave(id, effect, skip, reason, releasedBy));
      return true;
    } catch (RuntimeException failure) {
      String why = Inbox.reason(failure);
      LOG.warnf("Parked message %s still cannot be handled: %s", id, why);
      QuarkusTransaction.requiringNew()
          .run(() -> database.find(ParkedMessage.class, id).reason = why);
      return false;
    }
  }

  private void leave(
      UUID id, @Nullable Runnable effect, boolean skip, String reason, String releasedBy) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    lock(message.consumer, message.caseId);
    if (message.caseId != null
        && !line(message.consumer, message.caseId).getFirst().id.equals(id)) {
      throw Problem.of(409, "not-first-in-line");
    }
    message.state = skip ? ParkedMessage.State.SKIPPED : ParkedMessage.State.RETRIED;
    message.releasedAt = clock.instant();
    message.releasedBy = releasedBy;
    message.releaseReason = reason;
    if (effect != null) {
      effect.run();
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
