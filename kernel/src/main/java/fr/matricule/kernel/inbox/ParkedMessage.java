package fr.matricule.kernel.inbox;

import fr.matricule.kernel.http.RootCause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message that could not be handled, with the reason, until ops release it. */
@Entity
@Table(name = "parked_message")
public class ParkedMessage {

  /** A place of the payload (JSON pointer) and the schema keyword that it breaks; no value. */
  @Schema(name = "Misfit")
  public record Misfit(String pointer, String keyword) {}

  /** Where a parked message stands. */
  @Schema(name = "ParkedState")
  public enum State {
    PARKED,
    RETRIED,
    SKIPPED
  }

  /** The consumer under whose name stand events that Kafka refused. */
  public static final String OUTBOX = "outbox";

  /** The consumer under whose name stand jobs that failed too often; the topic is the task. */
  public static final String JOBS = "jobs";

  @Id public UUID id;
  public String consumer;
  public String topic;
  public int partition;
  public long position;

  @Column(name = "case_id")
  public @Nullable UUID caseId;

  public String reason;
  public byte[] payload;

  /** What came, once ops have put something else in its place. */
  @Column(name = "original_payload")
  public byte @Nullable [] originalPayload;

  /** Where the payload is not what its contract says. */
  @JdbcTypeCode(SqlTypes.JSON)
  public List<Misfit> difference = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public Map<String, String> headers;

  @Column(name = "parked_at")
  public Instant parkedAt;

  @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
  public State state = State.PARKED;

  @Column(name = "released_at")
  public @Nullable Instant releasedAt;

  @Column(name = "released_by")
  public @Nullable String releasedBy;

  @Column(name = "release_reason")
  public @Nullable String releaseReason;

  @Version public long version;

  @SuppressWarnings("NullAway.Init")
  public ParkedMessage() {}

  public boolean isOfOutbox() {
    return consumer.equals(OUTBOX);
  }

  public boolean isJob() {
    return consumer.equals(JOBS);
  }

  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The message as it came from Kafka, with the payload of now. */
  public ConsumerRecord<String, byte[]> record() {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            topic, partition, position, caseId == null ? null : caseId.toString(), payload);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /** Why it could not be handled, in words that carry nothing of its data. */
  public static String why(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedEvent malformed) {
        return String.valueOf(malformed.getMessage());
      }
    }
    return RootCause.of(failure);
  }
}
