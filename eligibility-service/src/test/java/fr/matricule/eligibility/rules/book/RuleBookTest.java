package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Contradiction;
import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.rules.UsedValues;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);
  private static final List<Example> EXAMPLES = ExampleFiles.examples();

  @Test
  void saysWhatItCannotReadAndConcludesNothingFromTheRest() {
    Assessment assessment = BOOK.assess(facts("ST-01"), Fact.TITLE.alone(), ON);
    assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.UNDETERMINED);
    assertThat(assessment.contradictions())
        .containsExactly(new Contradiction("F-00", Fact.TITLE.alone()));
    assertThat(assessment.missing()).isEqualTo(List.<Fact<?>>of(Fact.TITLE));
  }

  @Test
  void refusesADayBeforeItBegins() {
    assertThatThrownBy(() -> BOOK.assess(Facts.NONE, LocalDate.of(2015, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsEveryRuleOfEveryChapterInTheOrderOfTheLaw() {
    assertThat(BOOK.sections().stream().map(Section::chapter)).containsExactly(Chapter.values());
    assertThat(BOOK.sections()).allSatisfy(s -> assertThat(s.rules()).isNotEmpty());
    assertThat(BOOK.rules())
        .hasSize(BOOK.sections().stream().mapToInt(section -> section.rules().size()).sum());
    assertThat(BOOK.everyDocument()).hasSizeGreaterThan(40);
  }

  @Test
  void majorityAndFreeMovementStandBesideTheRulesThatTurnOnThem() {
    assertThat(naming(Parameter.MAJORITY))
        .containsExactlyInAnyOrder("R-DM-01", "R-RE-02-3B", "R-RE-03", "R-ST-06", "R-OUT-01-1");
    assertThat(naming(Parameter.FREE_MOVEMENT))
        .contains("R-AC-02", "R-ST-01A", "R-ST-02")
        .contains("R-ST-05", "R-ST-05A", "R-ST-05B", "R-ST-05C");
  }

  private static List<String> naming(Parameter<?> parameter) {
    return BOOK.rules().stream()
        .filter(rule -> rule.parameters().contains(parameter))
        .map(rule -> rule.clause().id())
        .toList();
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(BOOK.rules().stream().map(rule -> rule.clause().id())).doesNotHaveDuplicates();
  }

  @Test
  @Tag("random")
  void everyRuleSaysWhichValuesItUses() {
    RandomFacts random = new RandomFacts(23, ON);
    UsedValues values = new UsedValues(BOOK.on(ON).orElseThrow().values());
    for (int i = 0; i < 3_000; i++) {
      PersonOnDay person = new PersonOnDay(random.next(), ON, values);
      for (Rule rule : BOOK.rules()) {
        rule.holds(person);
        assertThat(values.used())
            .as(rule.clause().id())
            .isSubsetOf(ExamplesTest.withShared(rule.parameters()));
      }
    }
  }

  @Test
  @Tag("random")
  void aBlurredBirthDateChangesNoConclusion() {
    for (String day : List.of("2026-09-07", "2025-02-28", "2024-02-28", "2024-02-29")) {
      LocalDate on = LocalDate.parse(day);
      RandomFacts random = new RandomFacts(29, on);
      for (int i = 0; i < 15_000; i++) {
        Facts facts = random.bornAround(random.next(), on);
        Facts blurred = facts.blurred(on);
        assertThat(BOOK.assess(blurred, on)).as("%s", facts).isEqualTo(BOOK.assess(facts, on));
        assertThat(blurred.blurred(on)).as("%s", facts).isEqualTo(blurred);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2004-05-17, 2003-09-08", // no birthday is kept, but an age is
    "2026-12-24, 2026-09-08", // whoever is born in the future still is
    "1896-09-06, 1895-09-08", // and whoever is 130 still is
    "1895-09-07, 1894-09-08",
    "1985-06, 1984-09-08", // nobody's birthday, and blurred all the same
    "1985-09, 1985-09", // 40 or 41 on that day: what was stated is no birthday
    "2008, 2008"
  })
  void blursABirthdayToWhatTheRulesCannotTellFromIt(String born, String blurred) {
    Facts facts = Fact.BIRTH_DATE.changed(facts("ST-01"), PartialDate.parse(born));
    assertThat(facts.blurred(ON).birthDate()).hasToString(blurred);
  }

  @Test
  void blursNoBirthDateAcrossADayOnWhichThePersonWasHere() {
    Facts facts = Fact.BIRTH_DATE.changed(facts("ST-01"), PartialDate.parse("2004-05-17"));
    Facts tooEarly = Fact.ARRIVAL.changed(facts, LocalDate.of(2004, 3, 1));
    assertThat(tooEarly.blurred(ON).birthDate()).hasToString("2004-03-02");
  }

  @Test
  void grantsPendingTheDocumentThatIsNotIndispensable() {
    Assessment granted = BOOK.assess(facts("ST-01"), ON);
    assertThat(granted.without(Set.of(DocumentKind.ENROLMENT_CERT)).outcome())
        .isEqualTo(AssessmentOutcome.GRANTED_PENDING_DOCUMENT);
    assertThat(granted.without(Set.of(DocumentKind.VLS_TS_VALIDATION)).outcome())
        .isEqualTo(AssessmentOutcome.GRANTED_PENDING_DOCUMENT);
  }

  @Test
  void doesNotWaitForABankAccountNorForCivilStatus() {
    Assessment granted = BOOK.assess(facts("ST-01"), ON);
    assertThat(granted.without(Set.of(DocumentKind.RIB, DocumentKind.BIRTH_CERT_FULL)).outcome())
        .isEqualTo(AssessmentOutcome.GRANTED);
  }

  @Test
  void aMissingPieceMakesNoOtherOutcomeBetter() {
    Assessment refused = BOOK.assess(facts("ST-14"), ON);
    assertThat(refused.without(Set.of(DocumentKind.VLS_TS))).isEqualTo(refused);
  }

  @Test
  void tellsWhoHasNoPermitThatAValidOneWouldDo() {
    assertThat(counterfactuals("RE-32")).contains(List.of("valid-permit"));
  }

  @Test
  void tellsWhoDidNotValidateTheVisaToDoSo() {
    assertThat(counterfactuals("ST-02")).contains(List.of("validated-visa"));
  }

  @Test
  void tellsTwoChangesWhereOneIsNotEnough() {
    assertThat(counterfactuals("RE-33")).contains(List.of("valid-permit", "longer-residence"));
  }

  @Test
  void tellsNoChangeToWhomNothingIsRefusedAndToWhomAQuestionIsAsked() {
    assertThat(counterfactuals("ST-01")).isEmpty();
    assertThat(counterfactuals("ST-03")).isEmpty();
  }

  @Test
  void tellsSomethingToEverybodyWhoIsTurnedAway() {
    for (Example example : EXAMPLES) {
      Assessment actual = example.assessedBy(BOOK);
      if (!actual.outcome().opens() && actual.outcome() != AssessmentOutcome.UNDETERMINED) {
        assertThat(Counterfactuals.of(BOOK, example.facts(), actual))
            .as(example.id() + " " + example.says())
            .isNotEmpty();
      }
    }
  }

  @Test
  void whatACounterfactualSupposesHasTheOutcomeThatItSays() {
    Facts facts = facts("RE-33");
    for (Counterfactual said : Counterfactuals.of(BOOK, facts, BOOK.assess(facts, ON))) {
      Facts supposed = Supposed.by(said, BOOK, facts, ON);
      assertThat(BOOK.assess(supposed, ON).outcome()).isEqualTo(said.outcome());
    }
  }

  @Test
  void coverBeginsOnTheDayUntilWhichWasWaited() {
    Facts facts = facts("RE-31");
    LocalDate opens = BOOK.assess(facts, ON).dates().eligibleFrom();
    assertThat(opens).isEqualTo("2026-10-28");
    Assessment early = BOOK.afterWaiting(facts, FactSet.EMPTY, ON, opens.minusDays(1));
    assertThat(early.outcome()).isEqualTo(AssessmentOutcome.DEFERRED);
    Assessment granted = BOOK.afterWaiting(facts, FactSet.EMPTY, ON, opens);
    assertThat(granted.outcome()).isEqualTo(AssessmentOutcome.GRANTED);
    assertThat(granted.dates().effectiveFrom()).isEqualTo(opens);
  }

  private static List<List<String>> counterfactuals(String id) {
    Facts facts = facts(id);
    return Counterfactuals.of(BOOK, facts, BOOK.assess(facts, ON)).stream()
        .map(Counterfactual::changes)
        .toList();
  }

  private static Facts facts(String id) {
    return EXAMPLES.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow().facts();
  }
}
