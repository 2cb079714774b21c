package fr.matricule.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that must happen later or outside the transaction: scheduled in it, so a rollback leaves
 * nothing behind.
 */
@ApplicationScoped
public class Jobs {

  private final AgroalDataSource dataSource;
  private final Instance<Task<?>> tasks;
  private final TransactionSynchronizationRegistry transaction;
  private final Clock clock;
  private final JobFailures failures;
  private @Nullable Scheduler scheduler;

  Jobs(
      AgroalDataSource dataSource,
      @Any Instance<Task<?>> tasks,
      TransactionSynchronizationRegistry transaction,
      Clock clock,
      JobFailures failures) {
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.transaction = transaction;
    this.clock = clock;
    this.failures = failures;
  }

  void start(@Observes @Priority(50) StartupEvent started) {
    List<Task<?>> oneTime =
        tasks.stream().<Task<?>>map(t -> t).filter(t -> !(t instanceof RecurringTask<?>)).toList();
    List<RecurringTask<?>> recurring =
        tasks.stream()
            .filter(t -> t instanceof RecurringTask<?>)
            .<RecurringTask<?>>map(t -> (RecurringTask<?>) t)
            .toList();
    oneTime.forEach(Jobs::requireBackoff);
    scheduler =
        Scheduler.create(dataSource, oneTime)
            .startTasks(recurring)
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed("scheduler-" + UUID.randomUUID()))
            .serializer(new JacksonSerializer())
            // one line for each failure, with its stack, would be thousands: JobFailures logs
            .failureLogging(LogLevel.OFF, false)
            .addSchedulerListener(failures)
            .threads(4)
            // one statement takes several jobs, instead of one for each after a look at all
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(Duration.ofSeconds(2))
            .missedHeartbeatsLimit(4)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler.start();
  }

  static void requireBackoff(Task<?> task) {
    if (!(task.getFailureHandler() instanceof OneTimeJobs.Backoff<?>)) {
      throw new IllegalStateException(task.getName() + " is not made by OneTimeJobs");
    }
  }

  void stop(@Observes @Priority(20) ShutdownEvent stopping) {
    if (scheduler instanceof Scheduler running) {
      running.stop();
    }
  }

  /**
   * Schedules a job inside the present transaction, once for each instance id; when it is due
   * already, nobody waits for the poll after the commit.
   */
  public void schedule(TaskInstance<?> instance, Instant at) {
    if (!(scheduler instanceof Scheduler running)) {
      throw new IllegalStateException("jobs are scheduled after start only");
    }
    // first, since it refuses to work outside a transaction
    transaction.registerInterposedSynchronization(
        new AfterCommit(running, !at.isAfter(clock.instant())));
    running.scheduleIfNotExists(instance, at);
  }

  private record AfterCommit(Scheduler scheduler, boolean due) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (due && status == Status.STATUS_COMMITTED) {
        scheduler.triggerCheckForDueExecutions();
      }
    }
  }
}
