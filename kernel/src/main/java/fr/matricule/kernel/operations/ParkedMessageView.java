package fr.matricule.kernel.operations;

import fr.matricule.kernel.inbox.ParkedMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A parked message as ops see it; the payload holds no personal data, as no event does. A job that
 * failed too often stands here, too: consumer {@code jobs}, its task as topic, what it is about as
 * the header {@code instance}.
 *
 * @param difference where the payload is not what its contract says: JSON pointer and schema
 *     keyword
 * @param payload left out of lists
 * @param originalPayload what came, once ops have corrected it
 */
@Schema(name = "ParkedMessage")
record ParkedMessageView(
    UUID id,
    long version,
    String consumer,
    String topic,
    int partition,
    long position,
    @Nullable UUID caseId,
    ParkedMessage.State state,
    String reason,
    List<ParkedMessage.Misfit> difference,
    Instant parkedAt,
    Map<String, String> headers,
    @Nullable String payload,
    @Nullable String originalPayload,
    @Nullable Instant releasedAt,
    @Nullable String releasedBy,
    @Nullable String releaseReason) {

  /** A page of a list. */
  @Schema(name = "ParkedMessagePage")
  record Items(List<ParkedMessageView> items) {}

  static ParkedMessageView summary(ParkedMessage message) {
    return of(message, null, null);
  }

  static ParkedMessageView whole(ParkedMessage message) {
    return of(
        message,
        message.text(),
        message.originalPayload == null
            ? null
            : new String(message.originalPayload, StandardCharsets.UTF_8));
  }

  private static ParkedMessageView of(
      ParkedMessage m, @Nullable String payload, @Nullable String original) {
    return new ParkedMessageView(
        m.id,
        m.version,
        m.consumer,
        m.topic,
        m.partition,
        m.position,
        m.caseId,
        m.state,
        m.reason,
        m.difference,
        m.parkedAt,
        m.headers,
        payload,
        original,
        m.releasedAt,
        m.releasedBy,
        m.releaseReason);
  }
}
