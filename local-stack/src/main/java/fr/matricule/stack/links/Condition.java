package fr.matricule.stack.links;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The condition a link is in.
 *
 * @param delay before what was read is handed on, in the mode {@link Mode#SLOW}
 * @param jitter how much longer or shorter the delay may be
 * @param bytesPerSecond what passes each way, in the mode {@link Mode#THROTTLE}; else 0
 */
public record Condition(Mode mode, Duration delay, Duration jitter, long bytesPerSecond) {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  public static final Condition PASSING = new Condition(Mode.PASS, Duration.ZERO, Duration.ZERO, 0);

  public Condition {
    if (outside(delay) || outside(jitter)) {
      throw new IllegalArgumentException(
          "delayMillis and jitterMillis must lie between 0 and " + LONGEST.toMillis() + ".");
    }
    if (jitter.compareTo(delay) > 0) {
      throw new IllegalArgumentException("jitterMillis must not be more than delayMillis.");
    }
    if ((mode == Mode.SLOW) == delay.isZero()) {
      throw new IllegalArgumentException("SLOW, and no other mode, wants delayMillis above 0.");
    }
    if ((mode == Mode.THROTTLE) != (bytesPerSecond > 0)) {
      throw new IllegalArgumentException(
          "THROTTLE, and no other mode, wants bytesPerSecond above 0.");
    }
  }

  /** The delay of one piece: within the jitter around the usual one. */
  Duration nextDelay() {
    long jitterNanos = jitter.toNanos();
    return jitterNanos == 0
        ? delay
        : delay.plusNanos(ThreadLocalRandom.current().nextLong(-jitterNanos, jitterNanos + 1));
  }

  private static boolean outside(Duration time) {
    return time.isNegative() || time.compareTo(LONGEST) > 0;
  }
}
