package fr.matricule.faults.nemesis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.faults.nemesis.Fault.Kind;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void theSameSeedBringsTheSameFaults() {
    assertThat(Schedule.brief(5)).isEqualTo(Schedule.brief(5)).isNotEqualTo(Schedule.brief(6));
    assertThat(Schedule.lasting(5, 10)).isEqualTo(Schedule.lasting(5, 10));
  }

  @Test
  void theShortRunHasEveryKindOfFaultAndKillsEveryPart() {
    List<Fault> faults = Schedule.brief(1).rounds().stream().flatMap(List::stream).toList();
    assertThat(faults).extracting(Fault::kind).contains(kindsButRestart());
    assertThat(faults)
        .filteredOn(fault -> fault.kind() == Kind.KILL)
        .extracting(Fault::target)
        .containsExactlyInAnyOrder(
            "applications",
            "documents",
            "eligibility",
            "notifications",
            "postgres",
            "kafka",
            "s3",
            "keycloak",
            "smtp",
            "registry");
  }

  @Test
  void twoAtATimeNeverBefallOnePart() {
    LongStream.range(0, 200)
        .mapToObj(seed -> Schedule.lasting(seed, 10))
        .flatMap(schedule -> schedule.rounds().stream())
        .filter(round -> round.size() == 2)
        .forEach(round -> assertThat(round.get(0).part()).isNotEqualTo(nonEmpty(round.get(1))));
  }

  @Test
  void aLongRunRestartsEverythingOnceInTheMiddle() {
    assertThat(Schedule.lasting(3, 20).rounds().stream().flatMap(List::stream))
        .filteredOn(fault -> fault.kind() == Kind.RESTART)
        .hasSize(1);
  }

  private static String nonEmpty(Fault fault) {
    return fault.part().isEmpty() ? "nothing" : fault.part();
  }

  private static Kind[] kindsButRestart() {
    return List.of(Kind.values()).stream()
        .filter(kind -> kind != Kind.RESTART)
        .toArray(Kind[]::new);
  }
}
