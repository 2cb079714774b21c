package fr.matricule.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what others do, by asking again until it shows or the deadline has passed. */
public final class Until {

  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private Until() {}

  /** The value, as soon as there is one. */
  public static <T> T present(String what, Supplier<Optional<T>> asked) {
    return patiently(what).until(asked::get, Optional::isPresent).orElseThrow();
  }

  public static void holds(String what, BooleanSupplier asked) {
    patiently(what).until(asked::getAsBoolean);
  }

  private static ConditionFactory patiently(String what) {
    return Awaitility.await(what)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .pollInSameThread()
        .atMost(DEADLINE);
  }
}
