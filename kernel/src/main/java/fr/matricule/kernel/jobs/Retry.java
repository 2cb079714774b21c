package fr.matricule.kernel.jobs;

import fr.matricule.kernel.http.Transience;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Tries again for as long as a part is away. */
public final class Retry {

  private static final Logger LOG = Logger.getLogger(Retry.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  // sooner than a job whose heartbeat could not be written is taken for dead, and done anew
  private static final Duration LONGEST_TO_NOTE = Duration.ofSeconds(1);

  private Retry() {}

  /**
   * Writes down what has been done and must not be done again only because the database was away.
   *
   * @throws CancellationException when the thread is interrupted first
   */
  public static void toNote(Runnable work) {
    with(Thread.currentThread()::isInterrupted, LONGEST_TO_NOTE, work);
  }

  /**
   * Runs the work until it succeeds or fails for good; a consumer goes on polling meanwhile.
   *
   * @throws CancellationException when the service stops first
   */
  public static void with(BooleanSupplier stopping, Runnable work) {
    with(stopping, LONGEST_PAUSE, work);
  }

  private static void with(BooleanSupplier stopping, Duration longest, Runnable work) {
    for (Duration pause = FIRST_PAUSE; !stopping.getAsBoolean(); pause = longer(pause, longest)) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        if (!Transience.of(failure)) {
          throw failure;
        }
        LOG.warnf(
            "A part is away (%s); retrying in %d ms",
            failure.getClass().getSimpleName(), pause.toMillis());
        LockSupport.parkNanos(pause.toNanos());
      }
    }
    throw new CancellationException("the service stops; what was in hand comes again");
  }

  private static Duration longer(Duration pause, Duration longest) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
