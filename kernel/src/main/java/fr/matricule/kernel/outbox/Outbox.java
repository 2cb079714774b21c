package fr.matricule.kernel.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.inbox.EventContract;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a service announces, written in the transaction that makes it true. */
@ApplicationScoped
public class Outbox {

  private static final int SHARDS = 16;

  private final EntityManager database;
  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final ObjectMapper json;
  private final String source;
  // ce_time says when it was announced in the real world, whatever the sandbox clock says
  private final Clock realTime = Clock.systemUTC();

  Outbox(
      EntityManager database,
      AgroalDataSource dataSource,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String source) {
    this.database = database;
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.relay = relay;
    this.json = json;
    this.source = source;
  }

  /**
   * Announces a fact of a case: a record whose simple name is the event's type and whose JSON is
   * its data.
   *
   * @throws fr.matricule.kernel.inbox.ContractViolation before anything is committed, when the
   *     event's schema does not allow it
   */
  public void append(UUID caseId, Object event) {
    String type = "fr.matricule." + event.getClass().getSimpleName() + ".v1";
    JsonNode data = json.valueToTree(event);
    EventContract.require(type, data);
    Span span = Span.current();
    span.setAttribute("matricule.case", caseId.toString());
    ObjectNode row = pending().addObject();
    row.put("shard", shard(caseId));
    row.put("aggregatetype", source.replace("-service", ""));
    row.put("aggregateid", caseId.toString());
    row.put("type", type);
    row.put("source", "/" + source);
    row.put("subject", "application/" + caseId);
    row.put("occurred_at", Instant.now(realTime).toString());
    row.put("traceparent", traceparent(span.getSpanContext()));
    row.set("payload", data);
  }

  private ArrayNode pending() {
    if (transaction.getResource(this) instanceof ArrayNode rows) {
      return rows;
    }
    // a session that begins while the transaction completes could no longer join it
    database.joinTransaction();
    ArrayNode rows = json.createArrayNode();
    transaction.putResource(this, rows);
    transaction.registerInterposedSynchronization(new Flush(rows));
    return rows;
  }

  private static int shard(UUID caseId) {
    CRC32 crc = new CRC32();
    crc.update(caseId.toString().getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % SHARDS);
  }

  /** The W3C form of the present span; empty when nothing is traced. */
  private static String traceparent(SpanContext span) {
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : "";
  }

  /**
   * Writes all rows as the transaction's last statement: the shard locks are then held as shortly
   * as can be.
   */
  private final class Flush implements Synchronization {
    private final ArrayNode rows;

    private Flush(ArrayNode rows) {
      this.rows = rows;
    }

    @Override
    public void beforeCompletion() {
      database.flush();
      // not through the session: it has already given its connection back and would leak another
      try (Connection connection = dataSource.getConnection();
          PreparedStatement append =
              connection.prepareStatement("SELECT outbox_append(cast(? AS jsonb))")) {
        append.setString(1, rows.toString());
        append.execute();
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      // who speaks even later begins new rows, with a flush of their own
      transaction.putResource(Outbox.this, null);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wakeUp();
      }
    }
  }
}
