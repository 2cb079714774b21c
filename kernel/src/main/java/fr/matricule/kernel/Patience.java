package fr.matricule.kernel;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Tries again for as long as a part is away; the consumer goes on polling meanwhile. */
final class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private Patience() {}

  /**
   * Runs the work until it succeeds or fails for good.
   *
   * @throws CancellationException when the service stops first
   */
  static void with(BooleanSupplier stopping, Runnable work) {
    for (Duration pause = FIRST_PAUSE; !stopping.getAsBoolean(); pause = longer(pause)) {
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
    throw new CancellationException("the service stops; the batch comes again");
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
