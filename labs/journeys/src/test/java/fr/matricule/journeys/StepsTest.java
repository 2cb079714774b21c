package fr.matricule.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<String> taken = new ArrayList<>();
  private final Steps steps =
      new Steps(new PrintStream(printed, true, StandardCharsets.UTF_8), taken::add);

  @Test
  void printsAStepWithItsLatency() {
    assertThat(steps.take("A number is drawn", () -> 7)).isEqualTo(7);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .matches("(?s) {2}ok +A number is drawn +\\d+ ms\\R");
    assertThat(taken).containsExactly("A number is drawn");
  }

  @Test
  void aBrokenCheckEndsTheJourneyAndShows() {
    assertThatThrownBy(
            () ->
                steps.check(
                    "It holds",
                    () -> {
                      throw new AssertionError("it does not");
                    }))
        .hasMessage("it does not");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("FAIL It holds");
    assertThat(taken).isEmpty();
  }
}
