package fr.matricule.kernel.outbox;

import fr.matricule.kernel.inbox.ParkedMessages;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * How far the outbox is published, shard by shard; fenced by an epoch, so that a former leader
 * moves nothing.
 */
final class OutboxCursor {

  /** With fewer rows than this, {@link #publish} has left none behind that it could see. */
  static final int FULL = 500;

  private static final Logger LOG = Logger.getLogger(OutboxCursor.class);
  private static final String READ =
      """
      SELECT o.* FROM outbox_cursor c CROSS JOIN LATERAL
        (SELECT shard, seq, id, aggregatetype, aggregateid, aggregateversion, type, source, subject, occurred_at,
                traceparent, payload::text
         FROM outbox o WHERE o.shard = c.shard AND o.seq > c.seq ORDER BY o.seq LIMIT %d) o
      ORDER BY o.shard, o.seq"""
          .formatted(FULL);
  private static final String MOVE =
      """
      UPDATE outbox_cursor c SET seq = m.seq FROM unnest(?, ?) AS m (shard, seq)
      WHERE c.shard = m.shard AND c.epoch = ?""";
  private static final String PARK = "SELECT outbox_park(?, ?, ?, ?)";
  private static final String PARKED =
      "SELECT DISTINCT case_id FROM parked_message WHERE consumer = 'outbox' AND state = 'PARKED'";

  private static final Duration PING = Duration.ofSeconds(3);

  /** A row on its way. */
  private record Sent(OutboxRow row, Future<RecordMetadata> answer) {}

  private final Connection connection;
  private final String topicPrefix;
  private final Set<UUID> parkedCases = new HashSet<>();
  private long epoch;

  OutboxCursor(Connection connection, String topicPrefix) throws SQLException {
    this.connection = connection;
    this.topicPrefix = topicPrefix;
    // no transaction stays open, and no snapshot with it, while Kafka makes us wait
    connection.setAutoCommit(true);
  }

  /** Becomes the leader unless another session is; a new leader begins a new epoch. */
  boolean lead() throws SQLException {
    try (Statement sql = connection.createStatement()) {
      if (!first(sql, "SELECT pg_try_advisory_lock(4713, 1)", "t")) {
        return false;
      }
      try (ResultSet row =
          sql.executeQuery("UPDATE outbox_cursor SET epoch = epoch + 1 RETURNING epoch")) {
        while (row.next()) {
          epoch = Math.max(epoch, row.getLong(1));
        }
      }
      try (ResultSet row = sql.executeQuery(PARKED)) {
        while (row.next()) {
          parkedCases.add(row.getObject(1, UUID.class));
        }
      }
      return true;
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
    List<OutboxRow> batch = read();
    Map<OutboxRow, String> refused = new LinkedHashMap<>();
    for (List<OutboxRow> next = batch; !next.isEmpty(); ) {
      next = sendOneOfEachCase(producer, next, refused);
    }
    if (!batch.isEmpty()) {
      move(batch, refused);
    }
    return batch.size();
  }

  private List<OutboxRow> read() throws SQLException {
    List<OutboxRow> batch = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(READ);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        batch.add(OutboxRow.of(row, topicPrefix));
      }
    }
    return batch;
  }

  /**
   * Never two events of a case are under way: whatever Kafka answers to the first, the second has
   * not overtaken it. What is left for the next round comes back in its order.
   */
  private List<OutboxRow> sendOneOfEachCase(
      Producer<String, byte[]> producer, List<OutboxRow> rows, Map<OutboxRow, String> refused)
      throws SQLException, ExecutionException, InterruptedException {
    List<Sent> underWay = new ArrayList<>();
    List<OutboxRow> behind = new ArrayList<>();
    Set<UUID> cases = HashSet.newHashSet(rows.size());
    for (OutboxRow row : rows) {
      if (parkedCases.contains(row.caseId())) {
        refused.put(row, ParkedMessages.BEHIND);
      } else if (cases.add(row.caseId())) {
        underWay.add(new Sent(row, send(producer, row)));
      } else {
        behind.add(row);
      }
    }
    for (Sent sent : underWay) {
      await(sent, refused);
    }
    return behind;
  }

  private static Future<RecordMetadata> send(Producer<String, byte[]> producer, OutboxRow row)
      throws ExecutionException {
    Future<RecordMetadata> answer = producer.send(row.message());
    if (answer.state() == Future.State.FAILED && !isRefusal(answer.exceptionNow())) {
      // each further row would wait as long for a topic or a broker that is not there
      throw new ExecutionException(answer.exceptionNow());
    }
    return answer;
  }

  private void await(Sent sent, Map<OutboxRow, String> refused)
      throws SQLException, ExecutionException, InterruptedException {
    while (true) {
      try {
        sent.answer().get(PING.toMillis(), TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException stillAway) {
        // a session that says nothing loses its leadership
        try (Statement sql = connection.createStatement()) {
          sql.execute("SELECT 1");
        }
      } catch (ExecutionException failure) {
        park(sent.row(), failure, refused);
        return;
      }
    }
  }

  private void park(OutboxRow row, ExecutionException failure, Map<OutboxRow, String> refused)
      throws ExecutionException {
    Throwable cause = failure.getCause();
    if (cause == null || !isRefusal(cause)) {
      throw failure;
    }
    LOG.errorf(
        "Kafka refuses an event of case %s (%s): it is parked with all later ones",
        row.caseId(), cause.getClass().getSimpleName());
    parkedCases.add(row.caseId());
    refused.put(row, "refused by Kafka: " + cause.getClass().getSimpleName());
  }

  /** A refusal of this one record, which Kafka would repeat; anything else passes some day. */
  private static boolean isRefusal(Throwable failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof RecordBatchTooLargeException
        || failure instanceof InvalidRecordException
        || failure instanceof InvalidTimestampException;
  }

  private void move(List<OutboxRow> batch, Map<OutboxRow, String> refused) throws SQLException {
    if (refused.isEmpty()) {
      move(batch);
      return;
    }
    connection.setAutoCommit(false);
    for (Map.Entry<OutboxRow, String> parked : refused.entrySet()) {
      park(parked.getKey(), parked.getValue());
    }
    move(batch);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void move(List<OutboxRow> batch) throws SQLException {
    SortedMap<Short, Long> last = new TreeMap<>();
    batch.forEach(row -> last.put(row.shard(), row.seq()));
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setArray(1, connection.createArrayOf("int2", last.keySet().toArray()));
      move.setArray(2, connection.createArrayOf("int8", last.values().toArray()));
      move.setLong(3, epoch);
      if (move.executeUpdate() != last.size()) {
        throw new SQLException("another relay leads since epoch " + epoch);
      }
    }
  }

  private void park(OutboxRow row, String reason) throws SQLException {
    try (PreparedStatement park = connection.prepareStatement(PARK)) {
      park.setShort(1, row.shard());
      park.setLong(2, row.seq());
      park.setString(3, row.message().topic());
      park.setString(4, reason);
      park.execute();
    }
  }
}
