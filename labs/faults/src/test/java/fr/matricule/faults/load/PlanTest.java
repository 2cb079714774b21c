package fr.matricule.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void theSameSeedPlansTheSameJourneys() {
    assertThat(plans(7)).isEqualTo(plans(7)).isNotEqualTo(plans(8));
  }

  @Test
  void everyWayIsWalkedAndSomeClientsAreCareless() {
    assertThat(plans(1)).extracting(Plan::way).contains(Plan.Way.values());
    assertThat(plans(1))
        .anyMatch(plan -> plan.careless() > 0)
        .anyMatch(plan -> plan.careless() == 0);
  }

  @Test
  void nobodyIsCarelessWhenReadingOrSigningIn() {
    assertThat(plans(1))
        .noneMatch(plan -> plan.isCareless("GET /applications/{id}"))
        .noneMatch(plan -> plan.isCareless("POST /realms/matricule/protocol/openid-connect/token"));
  }

  private static List<Plan> plans(long seed) {
    return IntStream.range(0, 60).mapToObj(turn -> Plan.draw(seed, turn % 4, turn / 4)).toList();
  }
}
