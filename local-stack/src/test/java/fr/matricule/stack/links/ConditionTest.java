package fr.matricule.stack.links;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void refusesConditionsThatMakeNoSense() {
    Duration second = Duration.ofSeconds(1);
    for (Runnable nonsense :
        new Runnable[] {
          () -> new Condition(Mode.SLOW, Duration.ZERO, Duration.ZERO, 0),
          () -> new Condition(Mode.PASS, second, Duration.ZERO, 0),
          () -> new Condition(Mode.SLOW, second, second.multipliedBy(2), 0),
          () -> new Condition(Mode.SLOW, Duration.ofHours(1), Duration.ZERO, 0),
          () -> new Condition(Mode.THROTTLE, Duration.ZERO, Duration.ZERO, 0),
          () -> new Condition(Mode.CUT, Duration.ZERO, Duration.ZERO, 100)
        }) {
      assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(nonsense::run);
    }
  }
}
