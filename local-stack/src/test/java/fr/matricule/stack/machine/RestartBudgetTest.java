package fr.matricule.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {
  private Instant now = Instant.parse("2026-09-09T08:00:00Z");
  private final RestartBudget budget = new RestartBudget(3, Duration.ofMinutes(1), () -> now);

  @Test
  void allowsThreeRestartsInAMinuteAndNoFourth() {
    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isTrue();

    assertThat(budget.take()).isFalse();
  }

  @Test
  void countsOnlyTheLastMinute() {
    budget.take();
    pass(Duration.ofSeconds(30));
    budget.take();
    budget.take();
    pass(Duration.ofSeconds(30));

    assertThat(budget.take()).as("the first one is a minute old").isTrue();
    assertThat(budget.take()).as("the two of half a minute ago still count").isFalse();
  }

  @Test
  void isNotSpentByARefusal() {
    for (int i = 0; i < 10; i++) {
      budget.take();
    }
    pass(Duration.ofMinutes(1));

    assertThat(budget.take()).isTrue();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
