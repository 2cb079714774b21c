package fr.matricule.stack;

import fr.matricule.stack.supervision.Running;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Ends this process: by a signal, or with another process; everything it started is stopped first.
 */
final class Lifetime {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Lifetime() {}

  static void endsWith(Optional<Long> followed, Running running, AddressesFile addresses) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  addresses.remove();
                  running.stop();
                },
                "stop"));
    followed.ifPresent(Lifetime::follow);
  }

  static void untilStopped() {
    try {
      NEVER.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says why and ends everything. */
  static void end(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }

  private static void follow(long pid) {
    ProcessHandle.of(pid)
        .orElseThrow(() -> new BadArguments("There is no process " + pid + " to follow."))
        .onExit()
        .thenRun(() -> System.exit(0));
  }
}
