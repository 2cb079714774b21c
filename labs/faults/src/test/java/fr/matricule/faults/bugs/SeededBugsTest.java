package fr.matricule.faults.bugs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Matricule;
import fr.matricule.faults.audit.Auditor;
import fr.matricule.faults.audit.Evidence;
import fr.matricule.faults.load.Canary;
import fr.matricule.journeys.WithWhole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An auditor who finds nothing may be blind: each of these bugs has to be seen, and nothing where
 * there is none.
 */
@Tag("long")
@ExtendWith(WithWhole.class)
@TestMethodOrder(OrderAnnotation.class)
@Order(3)
class SeededBugsTest {

  private static final Duration SETTLING = Duration.ofSeconds(60);
  private static final Duration A_GLANCE = Duration.ofSeconds(3);

  private final Matricule whole;
  @TempDir Path folder;

  SeededBugsTest(Matricule whole) {
    this.whole = whole;
  }

  @Test
  @Order(1)
  void withoutABugNothingIsFound() throws IOException, InterruptedException {
    Set<String> earlier = Evidence.cases(whole);
    try (Bench bench = new Bench(whole, folder)) {
      for (Bug bug : Bug.values()) {
        Directed.of(bug).way().accept(bench);
      }
    }
    assertThat(audit(earlier, SETTLING)).allSatisfy((_, broken) -> assertThat(broken).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  @Order(2)
  void everyBugIsFound(Bug bug) throws IOException, InterruptedException {
    Set<String> earlier = Evidence.cases(whole);
    Directed directed = Directed.of(bug);
    try (Bench bench = new Bench(whole, folder)) {
      bench.plant(bug, directed.service());
      try {
        directed.way().accept(bench);
        bench.settle();
        assertThat(found(earlier))
            .as("what the auditor finds")
            .anyMatch(one -> one.contains(directed.promise()));
      } finally {
        bench.healAll();
        bench.kill(directed.service());
      }
    }
  }

  private List<String> found(Set<String> earlier) throws InterruptedException {
    return audit(earlier, A_GLANCE).entrySet().stream()
        .filter(finding -> !finding.getValue().isEmpty())
        .peek(finding -> System.out.println("  found: " + finding))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, List<String>> audit(Set<String> earlier, Duration patience)
      throws InterruptedException {
    return new Auditor(Canary.words())
        .audit(() -> Evidence.gather(whole, folder, earlier), patience);
  }
}
