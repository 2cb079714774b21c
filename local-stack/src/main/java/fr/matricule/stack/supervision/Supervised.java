package fr.matricule.stack;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.machine.Waiting;
import fr.matricule.stack.parts.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Starts a part again when its process dies, three times a minute at most; then everything ends.
 */
final class Supervisor {
  private static final int RESTARTS = 3;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** Where a Ctrl-C reaches the children too, our own shutdown must be heard of first. */
  private static final Duration GRACE = Duration.ofMillis(100);

  private final Running running;
  private final Runnable restarted;
  private final Path logs;
  private final Consumer<String> end;
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

  /** {@code end} hears the sentence for which everything must end. */
  Supervisor(Running running, Runnable restarted, Path logs, Consumer<String> end) {
    this.running = running;
    this.restarted = restarted;
    this.logs = logs;
    this.end = end;
  }

  void watch(Collection<Part> parts) {
    for (Part part : parts) {
      watch(part, new RestartBudget(RESTARTS, WINDOW, InstantSource.system()));
    }
  }

  private void watch(Part part, RestartBudget budget) {
    part.child()
        .map(Child::ended)
        .ifPresent(ended -> ended.thenRunAsync(() -> revive(part, budget), threads));
  }

  private void revive(Part part, RestartBudget budget) {
    Waiting.pause(GRACE);
    if (running.isStopped()) {
      return;
    }
    if (!budget.take()) {
      end.accept(
          "%s died more than %d times in a minute; everything is stopped (logs: %s)."
              .formatted(part.title(), RESTARTS, logs));
      return;
    }
    long begin = System.nanoTime();
    System.out.printf("%s died and is started again%n", part.title());
    try {
      running.restart(part);
    } catch (RuntimeException e) {
      if (!running.isStopped()) {
        System.out.println(e.getMessage());
        revive(part, budget);
      }
      return;
    }
    System.out.printf(
        "%s is back after %d ms%n", part.title(), (System.nanoTime() - begin) / 1_000_000);
    restarted.run();
    watch(part, budget);
  }
}
