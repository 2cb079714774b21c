package fr.matricule.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RunningTest {
  private final List<String> story = new CopyOnWriteArrayList<>();
  private final Running running = new Running();

  @Test
  void stopsTheLastWaveFirst() {
    running.start(List.of(part("kafka")), (_, _) -> {});
    running.start(List.of(part("service")), (_, _) -> {});

    running.stop();

    assertThat(story)
        .containsExactly("kafka starts", "service starts", "service stops", "kafka stops");
  }

  @Test
  void stopsEachPartOnce() {
    running.start(List.of(part("kafka")), (_, _) -> {});

    running.stop();
    running.stop();

    assertThat(Collections.frequency(story, "kafka stops")).isEqualTo(1);
  }

  @Test
  void saysWhichPartDidNotStartAndDoesNotWaitForTheOthers() {
    var never = new CountDownLatch(1);
    Part slow = new Played("slow", () -> never.await());
    Part broken =
        new Played(
            "broken",
            () -> {
              throw new IOException("no disk");
            });

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> running.start(List.of(slow, broken), (_, _) -> {}))
        .withMessage("broken did not start: no disk.");
    running.stop();
    assertThat(story).contains("broken stops", "slow stops");
  }

  @Test
  void doesNotStartAPartAgainOnceItIsStopping() {
    running.stop();

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> running.start(List.of(part("kafka")), (_, _) -> {}))
        .withMessageContaining("being stopped");
    assertThat(story).isEmpty();
  }

  @Test
  void comesBackInItsWavesAfterAPause() {
    running.start(List.of(part("kafka")), (_, _) -> {});
    running.start(List.of(part("service")), (_, _) -> {});
    story.clear();

    running.pause(Part::stop);
    running.resume();

    assertThat(story)
        .containsExactly("service stops", "kafka stops", "kafka starts", "service starts");
  }

  @Test
  void forgetsAPartThatWasEnded() {
    Part duplicate = part("duplicate");
    running.start(List.of(part("service")), (_, _) -> {});
    running.start(List.of(duplicate), (_, _) -> {});

    running.end(duplicate);
    running.pause(Part::stop);
    running.resume();

    assertThat(Collections.frequency(story, "duplicate starts")).isEqualTo(1);
  }

  @Test
  void stopsTheOthersWhenOneCannotBeStopped() {
    Part stubborn =
        new Played("stubborn", () -> {}) {
          @Override
          public void stop() {
            throw new IllegalStateException("stubborn");
          }
        };
    running.start(List.of(part("kafka")), (_, _) -> {});
    running.start(List.of(stubborn), (_, _) -> {});

    assertThatNoException().isThrownBy(running::stop);
    assertThat(story).contains("kafka stops");
  }

  private Part part(String name) {
    return new Played(name, () -> {});
  }

  private interface Work {
    void run() throws Exception;
  }

  private class Played implements Part {
    private final String name;
    private final Work work;

    Played(String name, Work work) {
      this.name = name;
      this.work = work;
    }

    @Override
    public String title() {
      return name;
    }

    @Override
    public List<Door> doors() {
      return List.of();
    }

    @Override
    public void start() throws Exception {
      story.add(name + " starts");
      work.run();
    }

    @Override
    public void stop() {
      story.add(name + " stops");
    }

    @Override
    public Map<String, Object> addresses() {
      return Map.of();
    }
  }
}
