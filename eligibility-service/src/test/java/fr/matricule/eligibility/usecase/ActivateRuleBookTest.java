package fr.matricule.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.activation.Certificate;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ActivateRuleBookTest {

  @Inject ActivateRuleBook activate;
  @Inject BookIdentity build;
  @Inject Clock clock;

  private final BookIdentity candidate = book("2027-01-01.r1-candidate");

  @AfterEach
  void giveTheBuildItsPlaceBack() {
    activate.ofTheBuild(build);
  }

  @Test
  void theBuildsOwnBookIsActiveAfterTheStart() {
    assertThat(activate.ofTheBuild(build)).isFalse();
  }

  @Test
  void letsACertifiedBookInOnceAndKnowsItAfterwards() {
    assertThat(activate.fromOutside(candidate, shown(candidate, build))).isTrue();
    assertThat(activate.fromOutside(candidate, Optional.empty())).isFalse();
  }

  @Test
  void refusesABookWithoutACertificate() {
    assertThatThrownBy(() -> activate.fromOutside(candidate, Optional.empty()))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessageContaining("no certificate");
    assertThat(activate.ofTheBuild(build)).as("the build's book stays active").isFalse();
  }

  @Test
  void refusesABookThatWasHeldAgainstAnotherOne() {
    assertThatThrownBy(
            () -> activate.fromOutside(candidate, shown(candidate, book("never active"))))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessageContaining("is active");
  }

  @Test
  void asksForANewReplayBeforeAnEarlierBookComesBack() {
    Optional<Certificate> first = shown(candidate, build);
    BookIdentity later = book("2028-01-01.r1-later");
    activate.fromOutside(candidate, first);
    activate.fromOutside(later, shown(later, candidate));
    assertThatThrownBy(() -> activate.fromOutside(candidate, first))
        .isInstanceOf(FaultyRuleBook.class);
  }

  private static BookIdentity book(String version) {
    return new BookIdentity("code", UUID.randomUUID().toString(), version);
  }

  private Optional<Certificate> shown(BookIdentity book, BookIdentity insteadOf) {
    return Optional.of(Certificate.sealed(book, insteadOf, clock.instant(), 1, 0, 0, 0));
  }
}
