package fr.matricule.kernel.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.matricule.kernel.http.Transience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes the jobs that run once: one that fails is tried again, with back-off, and parked when no
 * part is away and trying has been of no use.
 */
@ApplicationScoped
public class OneTimeJobs {

  private final JobFailures failures;
  private final Clock clock;

  OneTimeJobs(JobFailures failures, Clock clock) {
    this.failures = failures;
    this.clock = clock;
  }

  /** A job of this name and kind of data. */
  public <T> Task<T> job(TaskDescriptor<T> name, VoidExecutionHandler<T> work) {
    return Tasks.oneTime(name).onFailure(this.<T>backoff()).execute(work);
  }

  /** How a job of ours that fails is tried again, for one that says itself when it is done. */
  public <T> FailureHandler<T> backoff() {
    return new Backoff<>(failures, clock);
  }

  /** The one way in which a job of ours is tried again. */
  record Backoff<T>(JobFailures failures, Clock clock) implements FailureHandler<T> {

    private static final int DOUBLINGS = 10;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<T> job) {
      int before = failed.getExecution().consecutiveFailures;
      boolean passes = failed.getCause().map(Transience::of).orElse(false);
      if (before + 1 >= (passes ? failures.triesWhileAway() : failures.tries())) {
        failures.park(failed);
      } else {
        job.reschedule(failed, clock.instant().plus(pause(before)));
      }
    }

    private Duration pause(int failuresBefore) {
      Duration doubled = failures.first().multipliedBy(1L << Math.min(failuresBefore, DOUBLINGS));
      return doubled.compareTo(failures.longest()) < 0 ? doubled : failures.longest();
    }
  }
}
