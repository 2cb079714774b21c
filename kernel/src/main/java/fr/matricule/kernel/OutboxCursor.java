package fr.matricule.kernel;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * How far the outbox is published, shard by shard; fenced by an epoch, so that a former leader
 * moves nothing.
 */
final class OutboxCursor {

  private static final Logger LOG = Logger.getLogger(OutboxCursor.class);
  private static final String READ =
      """
      SELECT o.* FROM outbox_cursor c CROSS JOIN LATERAL
        (SELECT shard, seq, id, aggregatetype, aggregateid, aggregateversion, type, source, subject, occurred_at,
                traceparent, payload::text
         FROM outbox o WHERE o.shard = c.shard AND o.seq > c.seq ORDER BY o.seq LIMIT 500) o
      ORDER BY o.shard, o.seq""";
  private static final String MOVE =
      "UPDATE outbox_cursor SET seq = ? WHERE shard = ? AND epoch = ?";
  private static final String PARK =
      "INSERT INTO outbox_parked SELECT *, ? FROM outbox WHERE shard = ? AND seq = ? ON CONFLICT DO NOTHING";

  /** A row on its way. */
  private record Sent(short shard, long seq, UUID caseId, Future<RecordMetadata> answer) {}

  private final Connection connection;
  private final String topicPrefix;
  private final Set<UUID> parkedCases = new HashSet<>();
  private long epoch;

  OutboxCursor(Connection connection, String topicPrefix) throws SQLException {
    this.connection = connection;
    this.topicPrefix = topicPrefix;
    connection.setAutoCommit(false);
  }

  /** Becomes the leader unless another session is; a new leader begins a new epoch. */
  boolean lead() throws SQLException {
    try (Statement sql = connection.createStatement()) {
      boolean mine = first(sql, "SELECT pg_try_advisory_lock(4713, 1)", "t");
      if (mine) {
        try (ResultSet row =
            sql.executeQuery("UPDATE outbox_cursor SET epoch = epoch + 1 RETURNING epoch")) {
          while (row.next()) {
            epoch = Math.max(epoch, row.getLong(1));
          }
        }
        try (ResultSet row = sql.executeQuery("SELECT DISTINCT aggregateid FROM outbox_parked")) {
          while (row.next()) {
            parkedCases.add(row.getObject(1, UUID.class));
          }
        }
      }
      connection.commit();
      return mine;
    }
  }

  private static boolean first(Statement sql, String query, String expected) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() && expected.equals(row.getString(1));
    }
  }

  /**
   * Sends what stands after the cursor, waits for every answer, then moves the cursor; how many
   * rows it was.
   */
  int publish(Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    List<Sent> batch = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(READ);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        batch.add(send(producer, row));
      }
    }
    for (Sent sent : batch) {
      await(sent);
    }
    move(batch);
    connection.commit();
    return batch.size();
  }

  private Sent send(Producer<String, byte[]> producer, ResultSet row)
      throws SQLException, ExecutionException {
    UUID caseId = row.getObject("aggregateid", UUID.class);
    Future<RecordMetadata> answer =
        parkedCases.contains(caseId)
            ? java.util.concurrent.CompletableFuture.failedFuture(
                new RecordTooLargeException("an earlier event of this case is parked"))
            : producer.send(message(row, caseId));
    if (answer.state() == Future.State.FAILED) {
      if (!(answer.exceptionNow() instanceof RecordTooLargeException)) {
        // sending on would let a later event of the same case overtake this one
        throw new ExecutionException(answer.exceptionNow());
      }
      parkedCases.add(caseId);
    }
    return new Sent(row.getShort("shard"), row.getLong("seq"), caseId, answer);
  }

  private void await(Sent sent) throws SQLException, ExecutionException, InterruptedException {
    try {
      sent.answer().get();
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof RecordTooLargeException refused)) {
        throw failure;
      }
      LOG.errorf(
          "Kafka refuses an event of case %s: it is parked with all later ones", sent.caseId());
      parkedCases.add(sent.caseId());
      try (PreparedStatement park = connection.prepareStatement(PARK)) {
        park.setString(1, String.valueOf(refused.getMessage()));
        park.setShort(2, sent.shard());
        park.setLong(3, sent.seq());
        park.executeUpdate();
      }
    }
  }

  private void move(List<Sent> batch) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      for (int i = 0; i < batch.size(); i++) {
        Sent sent = batch.get(i);
        boolean lastOfShard = i + 1 == batch.size() || batch.get(i + 1).shard() != sent.shard();
        if (lastOfShard) {
          move.setLong(1, sent.seq());
          move.setShort(2, sent.shard());
          move.setLong(3, epoch);
          if (move.executeUpdate() != 1) {
            throw new SQLException("another relay leads since epoch " + epoch);
          }
        }
      }
    }
  }

  private ProducerRecord<String, byte[]> message(ResultSet row, UUID caseId) throws SQLException {
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
