package fr.matricule.kernel.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What ops watch of each task: how many of its jobs keep failing, are parked, or are late. */
@ApplicationScoped
class JobMetrics {

  private static final String FAILING =
      "SELECT count(*) FROM scheduled_tasks WHERE task_name = ? AND consecutive_failures >= ?";
  private static final String PARKED =
      "SELECT count(*) FROM parked_message WHERE consumer = 'jobs' AND state = 'PARKED' AND topic ="
          + " ?";
  private static final String LATE =
      "SELECT coalesce(extract(epoch FROM ? - min(execution_time)), 0) FROM scheduled_tasks"
          + " WHERE NOT picked AND task_name = ?";

  private final AgroalDataSource dataSource;
  private final Instance<Task<?>> tasks;
  private final Clock clock;
  private final int tries;

  JobMetrics(
      AgroalDataSource dataSource,
      @Any Instance<Task<?>> tasks,
      Clock clock,
      @ConfigProperty(name = "matricule.jobs.tries") int tries) {
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.clock = clock;
    this.tries = tries;
  }

  void register(@Observes StartupEvent started, MeterRegistry meters) {
    tasks.stream().map(Task::getName).forEach(task -> register(task, meters));
  }

  private void register(String task, MeterRegistry meters) {
    Tags tags = Tags.of("task", task);
    meters.gauge("matricule.jobs.failing", tags, this, own -> own.number(FAILING, task, tries));
    meters.gauge("matricule.jobs.parked", tags, this, own -> own.number(PARKED, task));
    meters.gauge("matricule.jobs.late.seconds", tags, this, own -> own.late(task));
  }

  private double late(String task) {
    return Math.max(0, number(LATE, Timestamp.from(clock.instant()), task));
  }

  /** Not a number while the database is away: a gauge must not fail the whole page. */
  private double number(String query, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement sql = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        sql.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getDouble(1);
      }
    } catch (SQLException away) {
      return Double.NaN;
    }
  }
}
