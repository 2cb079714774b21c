package fr.matricule.kernel.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The messages that could not be handled; each holds up only the later events of its own case. */
@ApplicationScoped
public class ParkedMessages {

  public static final String BEHIND = "an earlier event of this case is parked";

  private final EntityManager database;
  private final Clock clock;

  ParkedMessages(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Parks the record with the reason and the difference between its data and its contract. */
  void park(EventListener listener, ConsumerRecord<String, byte[]> record, String reason) {
    park(listener, record, reason, EventContract.difference(record));
  }

  private void park(
      EventListener listener,
      ConsumerRecord<String, byte[]> record,
      String reason,
      List<ParkedMessage.Misfit> difference) {
    UUID caseId = IncomingEvent.keyOf(record);
    lock(listener.name(), caseId);
    ParkedMessage message = new ParkedMessage();
    message.id = (UUID) database.createNativeQuery("SELECT uuidv7()").getSingleResult();
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
    message.difference = difference;
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

  /** The cases of these events of which an earlier one is parked. */
  Set<UUID> lines(String consumer, List<IncomingEvent> events) {
    String cases =
        events.stream().map(event -> event.caseId().toString()).collect(Collectors.joining(","));
    List<?> lines =
        database
            .createNativeQuery(
                "SELECT DISTINCT case_id FROM parked_message WHERE consumer = :consumer AND state = 'PARKED'"
                    + " AND case_id = ANY (cast(string_to_array(:cases, ',') AS uuid[]))")
            .setParameter("consumer", consumer)
            .setParameter("cases", cases)
            .getResultList();
    return lines.stream().map(UUID.class::cast).collect(Collectors.toSet());
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
    park(listener, record, BEHIND, List.of());
    return true;
  }

  // a release and an arrival of the same case must not miss each other
  public void lock(String consumer, @Nullable UUID caseId) {
    database
        .createNativeQuery("SELECT cast(pg_advisory_xact_lock(4714, hashtext(:line)) AS text)")
        .setParameter("line", consumer + " " + caseId)
        .getSingleResult();
  }

  public Optional<ParkedMessage> head(String consumer, @Nullable UUID caseId) {
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

  /** The message if it is the first of its line. */
  public boolean isFirst(ParkedMessage message) {
    return message.caseId == null
        || head(message.consumer, message.caseId).filter(m -> m.id.equals(message.id)).isPresent();
  }
}
