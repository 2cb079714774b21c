package fr.matricule.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
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
class ParkedMessage {

  /** A place of the payload (JSON pointer) and the schema keyword that it breaks; no value. */
  @Schema(name = "Misfit")
  record Misfit(String pointer, String keyword) {}

  /** Where a parked message stands. */
  @Schema(name = "ParkedState")
  enum State {
    PARKED,
    RETRIED,
    SKIPPED
  }

  @Id UUID id;
  String consumer;
  String topic;
  int partition;
  long position;

  @Column(name = "case_id")
  @Nullable UUID caseId;

  String reason;
  byte[] payload;

  /** What came, once ops have put something else in its place. */
  @Column(name = "original_payload")
  byte @Nullable [] originalPayload;

  /** Where the payload is not what its contract says. */
  @JdbcTypeCode(SqlTypes.JSON)
  List<Misfit> difference = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> headers;

  @Column(name = "parked_at")
  Instant parkedAt;

  @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
  State state = State.PARKED;

  @Column(name = "released_at")
  @Nullable Instant releasedAt;

  @Column(name = "released_by")
  @Nullable String releasedBy;

  @Column(name = "release_reason")
  @Nullable String releaseReason;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  ParkedMessage() {}

  boolean isOfOutbox() {
    return consumer.equals(OutboxCursor.CONSUMER);
  }

  String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The message as it came from Kafka, with the payload of now. */
  ConsumerRecord<String, byte[]> record() {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            topic, partition, position, caseId == null ? null : caseId.toString(), payload);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /**
   * Names what failed at the root and where; only our own exceptions are quoted, others might carry
   * data.
   */
  static String why(Throwable failure) {
    return switch (failure) {
      case MalformedEvent malformed -> String.valueOf(malformed.getMessage());
      case Problem refused -> "refused: " + refused.code();
      case Throwable wrapping when wrapping.getCause() != null -> why(wrapping.getCause());
      default -> failure.getClass().getName() + place(failure);
    };
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("fr.matricule."))
        .findFirst()
        .map(
            frame ->
                " at "
                    + frame.getClassName()
                    + "."
                    + frame.getMethodName()
                    + ":"
                    + frame.getLineNumber())
        .orElse("");
  }
}
