package fr.matricule.kernel.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/**
 * What ops watch: how old the oldest unpublished event is, how many wait, how many messages are
 * parked.
 */
@ApplicationScoped
class OutboxMetrics {

  private static final String WAITING =
      " FROM outbox o JOIN outbox_cursor c USING (shard) WHERE o.seq > c.seq";

  private static final String PARKED = " FROM parked_message WHERE state = 'PARKED' AND ";

  private final AgroalDataSource dataSource;
  private final Clock clock;

  OutboxMetrics(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  void register(@Observes StartupEvent started, MeterRegistry meters) {
    gauge(meters, "matricule.outbox.backlog", "SELECT count(*)" + WAITING);
    gauge(
        meters,
        "matricule.outbox.oldest.seconds",
        "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(o.occurred_at)), 0)" + WAITING);
    gauge(meters, "matricule.outbox.parked", "SELECT count(*)" + PARKED + "consumer = 'outbox'");
    gauge(
        meters,
        "matricule.parked.messages",
        "SELECT count(*)" + PARKED + "consumer NOT IN ('outbox', 'jobs')");
    meters.gauge("matricule.parked.oldest.seconds", this, OutboxMetrics::oldestParked);
  }

  private void gauge(MeterRegistry meters, String name, String query) {
    meters.gauge(name, this, vitals -> vitals.number(query));
  }

  /** Parked by the service's clock, hence measured by it; 0 when none is. */
  private double oldestParked() {
    double since = number("SELECT extract(epoch FROM min(parked_at))" + PARKED + "true");
    return since == 0 ? 0 : Math.max(0, clock.instant().getEpochSecond() - since);
  }

  /** Not a number while the database is away: a gauge must not fail the whole page. */
  private double number(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException away) {
      return Double.NaN;
    }
  }
}
