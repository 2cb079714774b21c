package fr.matricule.kernel.ledger;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must become true. */
public final class Awaiting {

  private Awaiting() {}

  public static void until(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }
}
