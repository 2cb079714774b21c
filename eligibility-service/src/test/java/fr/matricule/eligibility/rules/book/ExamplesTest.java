package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.UsedValues;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final List<Example> EXAMPLES = ExampleFiles.examples();

  @TestFactory
  @Tag("one-by-one")
  Stream<DynamicTest> everyExampleEndsAsTheBookSays() {
    return EXAMPLES.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.id() + " " + example.says(), () -> endsAsSaid(example)));
  }

  /** The same in one test: to start a test takes longer than all cases do, and PIT starts many. */
  @Test
  void allOfThemEndAsTheBookSays() {
    EXAMPLES.forEach(ExamplesTest::endsAsSaid);
  }

  private static void endsAsSaid(Example example) {
    Map<String, Object> said = Example.conclusions(example.assessedBy(BOOK));
    example
        .expected()
        .forEach(
            (what, expected) ->
                assertThat(said.get(what)).as(what).isEqualTo(Objects.requireNonNull(expected)));
  }

  @Test
  void anExampleHoldsByABookThatSaysAsItSays() {
    assertThat(EXAMPLES).allMatch(example -> example.holdsBy(BOOK));
    Example one = EXAMPLES.getFirst();
    Map<String, Object> other = Map.of("outcome", "REFUSED");
    assertThat(
            new Example(
                    "X",
                    one.says(),
                    one.source(),
                    one.on(),
                    one.facts(),
                    FactSet.EMPTY,
                    List.of(),
                    other)
                .holdsBy(BOOK))
        .isFalse();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(EXAMPLES).hasSizeGreaterThan(300);
  }

  @Test
  void everyOneHasItsSource() {
    assertThat(EXAMPLES).allSatisfy(e -> assertThat(e.source()).isNotBlank());
  }

  @Test
  void everyOutcomeIsReached() {
    assertThat(outcomes())
        .containsAll(EnumSet.complementOf(EnumSet.of(AssessmentOutcome.GRANTED_PENDING_DOCUMENT)));
  }

  @Test
  void everyCategoryAndEveryRedirectionIsReached() {
    List<Assessment> assessments = EXAMPLES.stream().map(e -> e.assessedBy(BOOK)).toList();
    assertThat(assessments.stream().map(Assessment::category)).contains(Category.values());
    assertThat(assessments.stream().map(Assessment::redirectTo)).contains(Redirect.values());
  }

  private static Set<AssessmentOutcome> outcomes() {
    return EXAMPLES.stream().map(e -> e.assessedBy(BOOK).outcome()).collect(Collectors.toSet());
  }

  @Test
  void everyRuleIsShownByAnExampleThatExpectsItsFinding() {
    Set<String> shown =
        EXAMPLES.stream().flatMap(e -> e.shows().stream()).collect(Collectors.toSet());
    assertThat(shown).containsAll(rules());
  }

  @Test
  void everyRuleNamesTheValuesItUses() {
    Map<String, Set<Parameter<?>>> used = new HashMap<>();
    for (Example example : EXAMPLES) {
      UsedValues values = new UsedValues(BOOK.on(example.on()).orElseThrow().values());
      PersonOnDay person = new PersonOnDay(example.facts(), example.on(), values);
      for (Rule rule : BOOK.rules()) {
        rule.concerns(person);
        rule.holds(person);
        used.computeIfAbsent(rule.clause().id(), _ -> new HashSet<>()).addAll(values.used());
      }
    }
    for (Rule rule : BOOK.rules()) {
      Set<Parameter<?>> uses = used.getOrDefault(rule.clause().id(), Set.of());
      assertThat(uses).as(rule.clause().id()).isSubsetOf(withShared(rule.parameters()));
      assertThat(uses).as(rule.clause().id()).containsAll(rule.parameters());
    }
  }

  /** Whom the articles call European or minor is said once, not beside each rule. */
  static Set<Parameter<?>> withShared(List<Parameter<?>> named) {
    Set<Parameter<?>> all = new HashSet<>(named);
    all.add(Parameter.FREE_MOVEMENT);
    all.add(Parameter.MAJORITY);
    return all;
  }

  private static List<String> rules() {
    return BOOK.rules().stream().map(rule -> rule.clause().id()).toList();
  }

  @Test
  void everyRuleIsFoundBothWays() {
    Set<String> reached = new TreeSet<>();
    for (Example example : EXAMPLES) {
      Assessment assessment = example.assessedBy(BOOK);
      assessment
          .findings()
          .forEach(finding -> reached.add(finding.clause().id() + " " + finding.result()));
    }
    // these say what is always so of whom they concern, or never
    Set<String> alwaysSo = Set.of("R-ST-01", "R-ST-06", "R-ID-04", "R-RE-02-3A", "R-RE-02-3C");
    Set<String> neverSo = Set.of("R-ST-04");
    for (String id : rules()) {
      if (!neverSo.contains(id)) {
        assertThat(reached).contains(id + " SATISFIED");
      }
      if (!alwaysSo.contains(id)) {
        assertThat(reached).contains(id + " NOT_SATISFIED");
      }
    }
  }
}
