package fr.matricule.notifications.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRetryTest {

  private final JobRetry retries =
      new JobRetry(
          Clock.systemUTC(), Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1));

  @ParameterizedTest
  @CsvSource({"0, PT2S", "1, PT4S", "5, PT1M4S", "9, PT15M", "10000, PT15M"})
  void waitsLongerEachTimeUpToALimit(int failuresBefore, Duration pause) {
    assertThat(retries.pause(failuresBefore)).isEqualTo(pause);
  }
}
