package fr.matricule.notifications.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import fr.matricule.notifications.letter.HeldLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tries again for ever, at growing intervals: a message to a person is never given up for a part
 * that is down.
 */
@ApplicationScoped
class JobRetry implements FailureHandler<Void> {

  private static final int MOST_DOUBLINGS = 20;

  private final Clock clock;
  private final Duration first;
  private final Duration longest;
  private final Duration held;

  JobRetry(
      Clock clock,
      @ConfigProperty(name = "matricule.retry.first") Duration first,
      @ConfigProperty(name = "matricule.retry.longest") Duration longest,
      @ConfigProperty(name = "matricule.letters.ask-again") Duration held) {
    this.clock = clock;
    this.first = first;
    this.longest = longest;
    this.held = held;
  }

  @Override
  public void onFailure(ExecutionComplete attempt, ExecutionOperations<Void> job) {
    Duration pause =
        attempt.getCause().filter(HeldLetter.class::isInstance).isPresent()
            ? held
            : pause(attempt.getExecution().consecutiveFailures);
    job.reschedule(attempt, clock.instant().plus(pause));
  }

  Duration pause(int failuresBefore) {
    Duration doubled = first.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
