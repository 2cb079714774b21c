package fr.matricule.kernel.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row that stands after the cursor, as the CloudEvent it becomes. */
record OutboxRow(short shard, long seq, UUID caseId, ProducerRecord<String, byte[]> message) {

  static OutboxRow of(ResultSet row, String topicPrefix) throws SQLException {
    UUID caseId = row.getObject("aggregateid", UUID.class);
    return new OutboxRow(
        row.getShort("shard"), row.getLong("seq"), caseId, message(row, caseId, topicPrefix));
  }

  private static ProducerRecord<String, byte[]> message(
      ResultSet row, UUID caseId, String topicPrefix) throws SQLException {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            topicPrefix + row.getString("aggregatetype"),
            caseId.toString(),
            row.getString("payload").getBytes(StandardCharsets.UTF_8));
    header(message, "content-type", "application/json");
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", row.getString("id"));
    header(message, "ce_type", row.getString("type"));
    header(message, "ce_source", row.getString("source"));
    header(message, "ce_subject", row.getString("subject"));
    header(
        message,
        "ce_time",
        row.getObject("occurred_at", OffsetDateTime.class).toInstant().toString());
    header(message, "ce_sequence", Long.toString(row.getLong("aggregateversion")));
    if (!row.getString("traceparent").isEmpty()) {
      header(message, "traceparent", row.getString("traceparent"));
    }
    return message;
  }

  private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
