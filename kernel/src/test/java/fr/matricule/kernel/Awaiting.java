package fr.matricule.kernel;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must become true. */
final class Awaiting {

  private Awaiting() {}

  static void until(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }
}
