package fr.matricule.eligibility.rules.book;

import static java.lang.Boolean.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the passing of time does to a right. */
@Tag("random")
class WaitingPropertiesTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);

  /** Years of birth of people who pass no age of the law soon. */
  private static final Set<Integer> AGELESS = Set.of(1985, 1986, 1990);

  @Test
  void residenceOnlyEverGetsMoreStable() {
    RandomFacts random = new RandomFacts(17, ON);
    for (int i = 0; i < 5_000; i++) {
      Facts facts = random.next();
      if (stable(facts, ON) && facts.situation() == Situation.INACTIVE) {
        assertThat(stable(facts, ON.plusDays(40))).as("%s", facts).isTrue();
      }
    }
  }

  private static boolean stable(Facts facts, LocalDate on) {
    return Example.conclusions(BOOK.assess(facts, on)).get("R-RE-01").equals("SATISFIED");
  }

  @Test
  void aDeferredRightOpensOnTheDayThatWasSaidAndNotBefore() {
    RandomFacts random = new RandomFacts(19, ON);
    int opened = 0;
    for (int i = 0; i < 100_000; i++) {
      Facts facts = random.next();
      LocalDate from = BOOK.assess(facts, ON).dates().eligibleFrom();
      if (from != null && nothingElseChangesBy(from, facts)) {
        assertThat(BOOK.outcome(facts, from.minusDays(1)).opens()).as("%s", facts).isFalse();
        assertThat(BOOK.outcome(facts, from).opens()).as("%s", facts).isTrue();
        opened++;
      }
    }
    assertThat(opened).isGreaterThan(100);
  }

  /**
   * A permit that ends meanwhile, a birthday, the end of studies: nothing counts but the waiting.
   */
  @Test
  void whoWaitedIsJudgedAsOnTheDayOfTheApplicationOtherwise() {
    RandomFacts random = new RandomFacts(53, ON);
    int opened = 0;
    for (int i = 0; i < 60_000; i++) {
      Facts facts = random.next();
      Assessment before = BOOK.assess(facts, ON);
      LocalDate day = before.dates().eligibleFrom();
      if (day != null && !toValidate(facts)) {
        Assessment after = BOOK.afterWaiting(facts, FactSet.EMPTY, ON, day);
        assertThat(after.outcome().opens()).as("%s", facts).isTrue();
        assertThat(after.on()).isEqualTo(ON);
        assertThat(after.dates().effectiveFrom()).isAfterOrEqualTo(day);
        assertThat(after.category()).isEqualTo(before.category());
        opened++;
      }
    }
    assertThat(opened).isGreaterThan(100);
  }

  /** Whatever the missing answers are, by that day the right is open. */
  @Test
  void aRightThatIsSaidToOpenAtTheLatestDoesWhateverTheAnswersAre() {
    RandomFacts random = new RandomFacts(47, ON);
    int said = 0;
    for (int i = 0; i < 30_000; i++) {
      Facts facts = random.next();
      Assessment assessment = BOOK.assess(facts, ON);
      LocalDate latest = assessment.dates().eligibleFrom();
      if (assessment.outcome() == AssessmentOutcome.UNDETERMINED
          && latest != null
          && nothingElseChangesBy(latest, facts)) {
        for (Fact<?> fact : assessment.missing()) {
          if (fact == Fact.SITUATION) {
            continue; // it opens questions of its own
          }
          boolean open =
              random.every(facts, fact).stream()
                  .filter(known -> BOOK.assess(known, latest).contradictions().isEmpty())
                  .filter(known -> nothingElseChangesBy(latest, known))
                  .allMatch(known -> BOOK.outcome(known, latest).opens());
          assertThat(open).as("%s in %s until %s", fact, facts, latest).isTrue();
          said++;
        }
      }
    }
    assertThat(said).isGreaterThan(30);
  }

  private static boolean nothingElseChangesBy(LocalDate day, Facts facts) {
    boolean settled =
        Stream.of(Fact.STAY_UNTIL, Fact.COVER_UNTIL, Fact.STUDIES_END, Fact.WORK_END)
            .allMatch(end -> end.of(facts) == null || !end.of(facts).isBefore(day));
    return settled
        && !toValidate(facts)
        && (facts.birthDate() == null || AGELESS.contains(facts.birthDate().year()));
  }

  /** A visa is validated when it has begun; that is not the work of time. */
  private static boolean toValidate(Facts facts) {
    return facts.stay().title() == PermitTitle.VLS_TS && !TRUE.equals(facts.stay().validated());
  }
}
