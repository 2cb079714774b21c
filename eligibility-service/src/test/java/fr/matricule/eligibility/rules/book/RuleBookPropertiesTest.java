package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("random")
class RuleBookPropertiesTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);
  private static final List<LocalDate> DAYS =
      List.of(ON, LocalDate.of(2016, 1, 1), LocalDate.of(2017, 9, 1), LocalDate.of(2020, 6, 1));

  /** What nobody claims is not so: of these the negative is to say nothing. */
  private static final Set<Fact<?>> CLAIMS =
      Set.of(Fact.WORK_START, Fact.STUDIES_START, Fact.PROTECTION);

  /** What has no last day does not end: of these the negative is to say nothing. */
  private static final Set<Fact<?>> OPEN_ENDED = Set.of(Fact.COVER_UNTIL, Fact.WORK_END);

  @Test
  void neverThrowsAndAlwaysExplainsWhatItSays() {
    Set<AssessmentOutcome> reached = EnumSet.noneOf(AssessmentOutcome.class);
    for (LocalDate on : DAYS) {
      RandomFacts random = new RandomFacts(on.toEpochDay(), on);
      for (int i = 0; i < 30_000; i++) {
        Facts facts = random.next();
        Assessment assessment = BOOK.assess(facts, on);
        reached.add(assessment.outcome());
        explainsItself(facts, assessment);
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(AssessmentOutcome.GRANTED_PENDING_DOCUMENT)));
  }

  private static void explainsItself(Facts facts, Assessment assessment) {
    switch (assessment.outcome()) {
      case GRANTED, GRANTED_PENDING_DOCUMENT -> {
        assertThat(assessment.reasons()).isEmpty();
        assertThat(assessment.dates().effectiveFrom()).isNotNull();
        assertThat(assessment.route()).isNotNull();
      }
      case DEFERRED -> {
        assertThat(assessment.dates().eligibleFrom()).isAfter(assessment.on());
        assertThat(assessment.reasons()).isNotEmpty();
      }
      case REFUSED, COORDINATION -> assertThat(assessment.reasons()).isNotEmpty();
      case REDIRECTED -> {
        assertThat(assessment.reasons()).isNotEmpty();
        assertThat(assessment.redirectTo()).isNotNull();
      }
      case UNDETERMINED -> {
        boolean paper = assessment.reasons().stream().anyMatch(Ground::liftedByDocument);
        assertThat(paper || !assessment.missing().isEmpty()).as("%s", facts).isTrue();
      }
    }
    assessment
        .missing()
        .forEach(
            fact ->
                assertThat(fact.of(facts) == null || assessment.contradicted().contains(fact))
                    .as("%s is asked for, and known", fact)
                    .isTrue());
  }

  @Test
  void anUnknownFactIsNeverWorseThanTheWorstThatItCouldBe() {
    RandomFacts random = new RandomFacts(7, ON);
    for (int i = 0; i < 20_000; i++) {
      Facts facts = random.next();
      AssessmentOutcome unknowing = BOOK.assess(facts, ON).outcome();
      if (!unknowing.opens() && unknowing != AssessmentOutcome.UNDETERMINED) {
        for (Fact<?> fact : random.domains().keySet()) {
          if (fact.of(facts) == null && !CLAIMS.contains(fact)) {
            boolean asBad =
                random.every(facts, fact).stream()
                    .map(known -> BOOK.assess(known, ON).outcome())
                    .anyMatch(known -> rank(known) <= rank(unknowing));
            assertThat(asBad).as("%s unknown in %s", fact, facts).isTrue();
          }
        }
      }
    }
  }

  /** What can still be answered is asked; what is concluded does not depend on it. */
  @Test
  void concludesNothingWhileAQuestionIsOpen() {
    RandomFacts random = new RandomFacts(37, ON);
    for (int i = 0; i < 10_000; i++) {
      Facts facts = random.next();
      Assessment assessment = BOOK.assess(facts, ON);
      if (assessment.outcome() != AssessmentOutcome.UNDETERMINED) {
        assertThat(assessment.missing()).as("%s", facts).isEmpty();
      }
    }
  }

  /** Whoever is told to wait, or no, would be told so whatever is still unknown. */
  @Test
  void anAnswerThatWasNotAskedForOpensNothing() {
    RandomFacts random = new RandomFacts(41, ON);
    for (int i = 0; i < 5_000; i++) {
      Facts facts = random.next();
      Assessment unknowing = BOOK.assess(facts, ON);
      if (unknowing.outcome() != AssessmentOutcome.UNDETERMINED && !unknowing.outcome().opens()) {
        for (Fact<?> fact : random.domains().keySet()) {
          if (isUnknown(fact, facts)) {
            boolean opens =
                random.every(facts, fact).stream()
                    .anyMatch(known -> BOOK.outcome(known, ON).opens());
            assertThat(opens).as("%s in %s: %s", fact, facts, unknowing.outcome()).isFalse();
          }
        }
      }
    }
  }

  /** "No exemption applies" is said only where no answer to an open question could show one. */
  @Test
  void namesNoGroundThatAnOpenQuestionMayLift() {
    RandomFacts random = new RandomFacts(43, ON);
    int asked = 0;
    for (int i = 0; i < 8_000; i++) {
      Facts facts = random.next();
      Assessment assessment = BOOK.assess(facts, ON);
      if (assessment.reasons().contains(Ground.RESIDENCE_NOT_STABLE_3M)) {
        for (Fact<?> fact : assessment.missing()) {
          if (isUnknown(fact, facts)) {
            boolean exempt =
                random.every(facts, fact).stream()
                    .anyMatch(known -> exempt(BOOK.assess(known, ON)));
            assertThat(exempt).as("%s in %s", fact, facts).isFalse();
            asked++;
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(100);
  }

  private static boolean isUnknown(Fact<?> fact, Facts facts) {
    return fact.of(facts) == null && !OPEN_ENDED.contains(fact) && isRelevant(fact, facts);
  }

  /**
   * What nobody claims is not so, and a residence is as long as the stay unless more is claimed.
   */
  private static boolean isRelevant(Fact<?> fact, Facts facts) {
    Situation situation = facts.situation();
    if (fact == Fact.STABLE_SINCE) {
      return facts.arrivalDate() == null;
    }
    if (fact == Fact.WORK_START) {
      return situation == Situation.EMPLOYEE || situation == Situation.SELF_EMPLOYED;
    }
    if (fact == Fact.STUDIES_START) {
      return situation == Situation.STUDENT || situation == Situation.DOCTORAL;
    }
    return fact == Fact.BENEFITS
        ? situation == Situation.BENEFIT_RECIPIENT
        : fact != Fact.PROTECTION || situation == Situation.PROTECTED_PERSON;
  }

  private static boolean exempt(Assessment assessment) {
    return assessment.findings().stream()
        .anyMatch(
            finding ->
                finding.clause().chapter() == Chapter.STABILITY
                    && finding.result() == Finding.Result.SATISFIED);
  }

  private static int rank(AssessmentOutcome outcome) {
    return switch (outcome) {
      case REFUSED -> 0;
      case REDIRECTED, COORDINATION -> 1;
      case UNDETERMINED -> 2;
      case DEFERRED -> 3;
      case GRANTED_PENDING_DOCUMENT -> 4;
      case GRANTED -> 5;
    };
  }

  @Test
  void everyCounterfactualHoldsWhenItIsTried() {
    RandomFacts random = new RandomFacts(11, ON);
    int found = 0;
    for (int i = 0; i < 10_000; i++) {
      Facts facts = random.next();
      Assessment actual = BOOK.assess(facts, ON);
      for (Counterfactual said : Counterfactuals.of(BOOK, facts, actual)) {
        Facts supposed = Supposed.by(said, BOOK, facts, ON);
        assertThat(BOOK.assess(supposed, ON).outcome()).isEqualTo(said.outcome());
        assertThat(said.outcome().opens()).isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void theSameFactsOnTheSameDayGiveTheSameAssessment() {
    RandomFacts random = new RandomFacts(13, ON);
    for (int i = 0; i < 1_000; i++) {
      Facts facts = random.next();
      assertThat(BOOK.assess(facts, ON)).isEqualTo(BOOK.assess(facts, ON));
    }
  }
}
