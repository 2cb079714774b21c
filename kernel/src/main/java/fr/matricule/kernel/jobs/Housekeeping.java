package fr.matricule.kernel.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.matricule.kernel.time.SandboxClock;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.List;

/**
 * Deletes by night what nobody can ask for any more, in small batches so that nobody waits for it.
 */
@ApplicationScoped
public class Housekeeping {

  // published events are kept longer than the topics keep them, so that a topic can be filled anew;
  // the inbox as long. Only the head of each shard is looked at: the whole would take minutes
  private static final List<String> SWEEPS =
      List.of(
          """
          DELETE FROM outbox o USING outbox_cursor c CROSS JOIN LATERAL
            (SELECT f.seq FROM outbox f WHERE f.shard = c.shard AND f.seq <= c.seq ORDER BY f.seq LIMIT 1000) first
          WHERE o.shard = c.shard AND o.seq = first.seq AND o.occurred_at < now() - interval '90 days'
            AND NOT EXISTS (SELECT FROM parked_message p
                            WHERE p.consumer = 'outbox' AND p.state = 'PARKED' AND p.case_id = o.aggregateid)""",
          """
          DELETE FROM inbox WHERE (consumer, event_id) IN
            (SELECT consumer, event_id FROM inbox WHERE received_at < now() - interval '90 days' LIMIT 1000)""",
          """
          DELETE FROM idempotency_key WHERE (caller, key) IN
            (SELECT caller, key FROM idempotency_key WHERE created_at < now() - interval '30 days' LIMIT 1000)""");

  private final AgroalDataSource dataSource;

  Housekeeping(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Produces
  @Singleton
  RecurringTask<Void> nightly() {
    return Tasks.recurring("housekeeping", Schedules.daily(SandboxClock.PARIS, LocalTime.of(3, 0)))
        .execute((_, _) -> sweep());
  }

  public void sweep() {
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement()) {
      for (String sweep : SWEEPS) {
        int deleted;
        do {
          deleted = sql.executeUpdate(sweep);
        } while (deleted > 0);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
