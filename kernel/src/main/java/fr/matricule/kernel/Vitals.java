package fr.matricule.kernel;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What ops watch: how old the oldest unpublished event is, how many wait, how many messages are
 * parked.
 */
@ApplicationScoped
class Vitals {

  private static final String WAITING =
      " FROM outbox o JOIN outbox_cursor c USING (shard) WHERE o.seq > c.seq";

  private final AgroalDataSource dataSource;

  Vitals(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void register(@Observes StartupEvent started, MeterRegistry meters) {
    gauge(meters, "matricule.outbox.backlog", "SELECT count(*)" + WAITING);
    gauge(
        meters,
        "matricule.outbox.oldest.seconds",
        "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(o.occurred_at)), 0)" + WAITING);
    gauge(meters, "matricule.outbox.parked", "SELECT count(*) FROM outbox_parked");
    gauge(
        meters,
        "matricule.parked.messages",
        "SELECT count(*) FROM parked_message WHERE state = 'PARKED'");
  }

  private void gauge(MeterRegistry meters, String name, String query) {
    meters.gauge(name, this, vitals -> vitals.number(query));
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
