package fr.matricule.documents.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import fr.matricule.documents.DocumentJob;
import java.time.Duration;

/**
 * Tries again after 1, 2, 4 seconds, then every 5, for as long as it takes: a part that is back is
 * put to use at once, however long it was away.
 */
final class Patience implements FailureHandler<DocumentJob> {

  private static final int DOUBLINGS = 3;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<DocumentJob> job) {
    job.reschedule(
        failed, failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures)));
  }

  static Duration pause(int failuresBefore) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(failuresBefore, DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
