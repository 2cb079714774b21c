package fr.matricule.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CompilersTest {

  @Test
  void isTheCompilersPartOfWhatTheProcessesUsedSince() {
    Compilers earlier = new Compilers(Map.of("7/71", 100L), Map.of(7L, 1_000L, 8L, 500L));
    Compilers now = new Compilers(Map.of("7/71", 130L), Map.of(7L, 1_080L, 8L, 520L));

    assertThat(now.shareSince(earlier)).isEqualTo(0.3);
  }

  @Test
  void countsACompilerThatBeganSinceAndForgetsOneThatEnded() {
    Compilers earlier = new Compilers(Map.of("7/71", 100L), Map.of(7L, 1_000L));
    Compilers now = new Compilers(Map.of("7/72", 25L), Map.of(7L, 1_100L));

    assertThat(now.shareSince(earlier)).isEqualTo(0.25);
  }

  @Test
  void takesAJvmOfWhichNothingIsKnownForCold() {
    Compilers unknown = new Compilers(Map.of(), Map.of(7L, 0L));

    assertThat(unknown.shareSince(unknown)).isEqualTo(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void findsTheCompilersOfARunningJvm() {
    long self = ProcessHandle.current().pid();

    Compilers compilers = Compilers.of(List.of(self));

    assertThat(compilers.compiling()).isNotEmpty();
    assertThat(compilers.processes().get(self)).isPositive();
  }
}
