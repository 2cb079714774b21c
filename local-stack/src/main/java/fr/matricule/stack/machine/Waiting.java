package fr.matricule.stack.machine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something outside this process to become true. */
public final class Waiting {
  private Waiting() {}

  /** True when the condition held within the time given, asked every 50 ms. */
  public static boolean until(Duration longest, BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause(Duration.ofMillis(50));
    }
    return true;
  }

  /** Sleeps; an interruption means that the stack is being stopped. */
  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
