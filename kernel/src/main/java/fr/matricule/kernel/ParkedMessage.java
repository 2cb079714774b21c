package fr.matricule.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message that could not be handled, with the reason, until ops release it. */
@Entity
@Table(name = "parked_message")
class ParkedMessage {

  /** Where a parked message stands. */
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

  @SuppressWarnings("NullAway.Init")
  ParkedMessage() {}

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
