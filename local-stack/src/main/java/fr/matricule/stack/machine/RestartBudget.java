package fr.matricule.stack.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many restarts within a window of time, no more. */
public final class RestartBudget {
  private final int most;
  private final Duration window;
  private final InstantSource clock;
  private final Deque<Instant> spent = new ArrayDeque<>();

  public RestartBudget(int most, Duration window, InstantSource clock) {
    this.most = most;
    this.window = window;
    this.clock = clock;
  }

  /** As many restarts as it takes. */
  public static RestartBudget unlimited() {
    return new RestartBudget(Integer.MAX_VALUE, Duration.ZERO, InstantSource.system());
  }

  /** Takes one restart from the budget; false when none is left in this window. */
  public synchronized boolean take() {
    Instant now = clock.instant();
    while (!spent.isEmpty() && !spent.peekFirst().plus(window).isAfter(now)) {
      spent.removeFirst();
    }
    if (spent.size() >= most) {
      return false;
    }
    spent.addLast(now);
    return true;
  }

  @Override
  public String toString() {
    return "%d times in %d s".formatted(most, window.toSeconds());
  }
}
