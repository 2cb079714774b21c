package fr.matricule.kernel.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete.Result;
import fr.matricule.kernel.http.RootCause;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What becomes of jobs that fail: a line in the log now and then, and at last a place among the
 * parked.
 */
@ApplicationScoped
class JobFailures extends AbstractSchedulerListener {

  private static final Logger LOG = Logger.getLogger(JobFailures.class);
  private static final int TRIES_A_LINE = 20;
  private static final String PARK = "SELECT job_park(?, ?, ?, ?, ?)";

  private final AgroalDataSource dataSource;
  private final Clock clock;
  private final int tries;
  private final Duration whileAway;
  private final Duration first;
  private final Duration longest;

  JobFailures(
      AgroalDataSource dataSource,
      Clock clock,
      @ConfigProperty(name = "matricule.jobs.tries") int tries,
      @ConfigProperty(name = "matricule.jobs.patience") Duration whileAway,
      @ConfigProperty(name = "matricule.retry.first") Duration first,
      @ConfigProperty(name = "matricule.retry.longest") Duration longest) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.tries = tries;
    this.whileAway = whileAway;
    this.first = first;
    this.longest = longest;
  }

  int tries() {
    return tries;
  }

  /** As many as the patience with a part that is away has room for. */
  long triesWhileAway() {
    return Math.max(tries, whileAway.dividedBy(longest));
  }

  Duration first() {
    return first;
  }

  Duration longest() {
    return longest;
  }

  // an exception's text may quote a person: its kind and the job's id say where to look
  @Override
  public void onExecutionComplete(ExecutionComplete done) {
    int before = done.getExecution().consecutiveFailures;
    if (done.getResult() == Result.FAILED && before % TRIES_A_LINE == 0) {
      LOG.warnf(
          "Job %s %s failed, try %d: %s",
          done.getExecution().getTaskName(), done.getExecution().getId(), before + 1, why(done));
    }
  }

  /** In one statement, so that a job is always in one place and never in two. */
  void park(ExecutionComplete failed) {
    Execution job = failed.getExecution();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement sql = connection.prepareStatement(PARK)) {
      sql.setString(1, job.getTaskName());
      sql.setString(2, job.getId());
      sql.setLong(3, job.version);
      sql.setString(4, why(failed));
      sql.setTimestamp(5, Timestamp.from(clock.instant()));
      sql.execute();
    } catch (SQLException away) {
      throw new IllegalStateException(
          "%s %s could not be parked".formatted(job.getTaskName(), job.getId()), away);
    }
    LOG.errorf("Job %s %s is parked: %s", job.getTaskName(), job.getId(), why(failed));
  }

  private static String why(ExecutionComplete failed) {
    return failed.getCause().map(RootCause::of).orElse("no reason was given");
  }
}
