package fr.matricule.documents.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

  @ParameterizedTest
  @CsvSource({"0, PT1S", "1, PT2S", "2, PT4S", "3, PT5S", "100000, PT5S"})
  void waitsLongerEachTimeAndNeverOverFiveSeconds(int failuresBefore, Duration pause) {
    assertThat(Patience.pause(failuresBefore)).isEqualTo(pause);
  }
}
