package fr.matricule.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tries again for ever, at growing intervals: a message to a person is never given up for a part
 * that is down.
 */
@ApplicationScoped
class Retries implements FailureHandler<Void> {

  private static final int MOST_DOUBLINGS = 20;

  private final Clock clock;
  private final Duration first;
  private final Duration longest;

  Retries(
      Clock clock,
      @ConfigProperty(name = "matricule.retry.first") Duration first,
      @ConfigProperty(name = "matricule.retry.longest") Duration longest) {
    this.clock = clock;
    this.first = first;
    this.longest = longest;
  }

  @Override
  public void onFailure(ExecutionComplete attempt, ExecutionOperations<Void> job) {
    job.reschedule(
        attempt, clock.instant().plus(pause(attempt.getExecution().consecutiveFailures)));
  }

  Duration pause(int failuresBefore) {
    Duration doubled = first.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
