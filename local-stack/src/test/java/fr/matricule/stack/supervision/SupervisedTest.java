package fr.matricule.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.parts.Sleeper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that do nothing but live. */
class SupervisedTest {
  @TempDir Path folder;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private Sleeper sleeper;
  private Supervised part;

  @BeforeEach
  void create() {
    sleeper = new Sleeper("Sleeper", folder);
    part = supervised(RestartBudget.unlimited());
  }

  @AfterEach
  void stop() {
    part.stopForGood();
  }

  @Test
  void startsAgainWhatWasKilled() throws Exception {
    part.start();
    long first = part.pid().orElseThrow();

    sleeper.child().orElseThrow().kill();

    await().until(() -> heard.contains("restarted"));
    assertThat(part.state()).isEqualTo(Supervised.State.RUNNING);
    assertThat(part.pid().orElseThrow()).isNotEqualTo(first);
    assertThat(part.starts()).isEqualTo(2);
    assertThat(part.addresses().get("parts"))
        .isEqualTo(Map.of("sleeper", Map.of("title", "Sleeper", "pid", part.pid().orElseThrow())));
  }

  /** Whatever else it may need to be of use, to wait for that is not its supervisor's part. */
  @Test
  void wantsNothingButLifeOfWhatItStartsAgain() throws Exception {
    part.start();
    sleeper.useless = true;

    sleeper.child().orElseThrow().kill();

    await().until(() -> heard.contains("restarted"));
    assertThat(part.starts()).isEqualTo(2);
    assertThat(part.state()).isEqualTo(Supervised.State.RUNNING);
  }

  @Test
  void triesUntilAStartSucceeds() throws Exception {
    part.start();
    sleeper.failures = 2;

    sleeper.child().orElseThrow().kill();

    await().until(() -> heard.contains("restarted"));
    assertThat(part.starts()).isEqualTo(4);
  }

  @Test
  void leavesAloneWhatWasStoppedOrKilledByUs() throws Exception {
    part.start();
    part.stopForGood();
    assertThat(part.state()).isEqualTo(Supervised.State.STOPPED);
    part.start();
    part.kill();

    await().during(Duration.ofMillis(400)).until(() -> part.pid().isEmpty());
    assertThat(part.state()).isEqualTo(Supervised.State.STOPPED);
    assertThat(part.starts()).isEqualTo(2);
    assertThat(heard).isEmpty();
  }

  @Test
  void givesUpWhenTheBudgetIsSpent() throws Exception {
    part = supervised(new RestartBudget(1, Duration.ofMinutes(1), InstantSource.system()));
    part.start();
    sleeper.child().orElseThrow().kill();
    await().until(() -> heard.contains("restarted"));

    sleeper.child().orElseThrow().kill();

    await().until(() -> heard.contains("Sleeper died more than 1 times in 60 s"));
  }

  @Test
  void leavesAFirstStartThatFailsToTheCaller() {
    sleeper.failures = 1;

    assertThatExceptionOfType(StackFailure.class).isThrownBy(part::start);
    assertThat(part.state()).isEqualTo(Supervised.State.STOPPED);
    assertThat(part.pid()).isEmpty();
  }

  private Supervised supervised(RestartBudget budget) {
    return new Supervised(
        "sleeper",
        sleeper,
        budget,
        new Supervised.Watch() {
          @Override
          public void restarted() {
            heard.add("restarted");
          }

          @Override
          public void givenUp(String sentence) {
            heard.add(sentence);
          }
        });
  }
}
