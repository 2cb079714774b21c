package fr.matricule.eligibility.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateTest {

  private static final BookIdentity OLD = new BookIdentity("c0de", "f11e", "2025-04-01.r1");
  private static final BookIdentity NEW = new BookIdentity("c0de", "0ther", "2027-01-01.r1-0ther");
  private static final Instant UNTIL = Instant.parse("2026-11-26T22:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  private final Certificate good = Certificate.sealed(NEW, OLD, UNTIL, 1_000, 12, 12, 3);

  @Test
  void letsExactlyTheReplayedBookTakeThePlaceOfExactlyTheOtherOne() {
    assertThat(good.objection(NEW, OLD, UNTIL.plus(WEEK), WEEK)).isEmpty();
  }

  @Test
  void doesNotHoldForOtherFiles() {
    BookIdentity edited = new BookIdentity("c0de", "edited", "2027-01-01.r1-edited");
    assertThat(good.objection(edited, OLD, UNTIL, WEEK)).get().asString().contains("files");
  }

  @Test
  void doesNotHoldForTheRulesOfAnotherBuild() {
    BookIdentity rebuilt = new BookIdentity("other", "0ther", "2027-01-01.r1-0ther");
    assertThat(good.objection(rebuilt, OLD, UNTIL, WEEK)).get().asString().contains("build");
  }

  @Test
  void doesNotHoldAgainstAnotherBookThanTheReplayedOne() {
    assertThat(good.objection(NEW, NEW, UNTIL, WEEK)).get().asString().contains("is active");
  }

  @Test
  void doesNotHoldForEver() {
    assertThat(good.objection(NEW, OLD, UNTIL.plus(WEEK).plusSeconds(1), WEEK)).isPresent();
  }

  @Test
  void isWorthNothingOnceChanged() {
    Certificate retouched =
        new Certificate(NEW, OLD, UNTIL.plus(WEEK), 1_000, 12, 12, 3, good.seal());
    assertThat(retouched.objection(NEW, OLD, UNTIL, WEEK)).get().asString().contains("changed");
  }

  @Test
  void isWorthNothingWithUnexplainedFlips() {
    Certificate open = Certificate.sealed(NEW, OLD, UNTIL, 1_000, 12, 11, 3);
    assertThat(open.objection(NEW, OLD, UNTIL, WEEK)).get().asString().contains("1 flips");
  }
}
