package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StillStartingTest {

  @Test
  void namesWhatIsWaitedFor() {
    assertThat(StillStarting.sentence(List.of("Keycloak", "Kafka"), 45))
        .isEqualTo("  waiting for Keycloak, Kafka (45 s) ...");
  }

  @Test
  void saysSomethingAtLeastEveryTwentySeconds() {
    assertThat(StillStarting.EVERY).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void tellsAgainAndAgainUntilItIsClosed() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (StillStarting _ =
        StillStarting.tell(
            List.of(),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Duration.ofMillis(20))) {
      Awaitility.await().until(() -> said.toString(StandardCharsets.UTF_8).lines().count() > 2);
    }
  }
}
