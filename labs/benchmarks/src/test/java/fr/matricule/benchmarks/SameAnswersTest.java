package fr.matricule.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Only who gives the same answers is a peer. */
class SameAnswersTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final List<Applicant> APPLICANTS = Applicant.all();
  private static final DmnPeer PEER = new DmnPeer(APPLICANTS, BOOK.newest().values());

  @TestFactory
  Stream<DynamicTest> bothConcludeAlike() {
    return IntStream.range(0, APPLICANTS.size())
        .mapToObj(i -> DynamicTest.dynamicTest(APPLICANTS.get(i).name(), () -> alike(i)));
  }

  private static void alike(int i) {
    Applicant one = APPLICANTS.get(i);
    assertThat(PEER.conclusion(i)).isEqualTo(Conclusion.of(BOOK.assess(one.facts(), one.on())));
  }

  @Test
  void thePeerDrawsTwelveDecisions() {
    assertThat(PEER.decisions()).isEqualTo(12);
  }

  @Test
  void everyOutcomeThatNeedsNoMissingFactIsAmongThem() {
    assertThat(IntStream.range(0, APPLICANTS.size()).mapToObj(i -> PEER.conclusion(i).outcome()))
        .contains("GRANTED", "DEFERRED", "REFUSED", "REDIRECTED", "COORDINATION", "UNDETERMINED");
  }
}
