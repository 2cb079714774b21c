package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Gets every rule wrong, one rule and one way at a time: some case must notice. */
@Tag("mutations")
class RuleMutationsTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final List<Example> EXAMPLES = ExampleFiles.examples();

  /** People drawn at random, with all that a case could expect of them. */
  private static final List<Example> PEOPLE =
      Stream.of("2026-09-07", "2017-09-01").flatMap(RuleMutationsTest::people).toList();

  /** Whatever the rule is, a case must notice these. */
  private static final Set<Mutation> OF_EVERY_RULE =
      Set.of(Mutation.TAKEN_OUT, Mutation.ANSWERS_THE_CONTRARY, Mutation.ALWAYS_UNKNOWN);

  private static Stream<Example> people(String day) {
    LocalDate on = LocalDate.parse(day);
    RandomFacts random = new RandomFacts(59, on);
    return Stream.generate(random::next)
        .limit(2_000)
        .map(
            facts -> {
              Map<String, Object> said = Example.conclusions(BOOK.assess(facts, on));
              return new Example("", "", "", on, facts, FactSet.EMPTY, List.of(), said);
            });
  }

  @Test
  void someCaseNoticesWhateverIsWrongWithARule() {
    int noticed = 0;
    List<String> unnoticed = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      List<String> noticing = new ArrayList<>();
      List<Mutation> harmless = new ArrayList<>();
      for (Mutation mutation : Mutation.values()) {
        RuleBook wrong = new RuleBook(BOOK.parameters(), "", mutation.in(BOOK, rule));
        if (!mutation.fits(rule) || looks(rule, mutation)) {
          continue;
        }
        if (breaks(wrong, EXAMPLES) instanceof String id) {
          noticing.add(mutation + " by " + id);
        } else if (OF_EVERY_RULE.contains(mutation) || breaks(wrong, PEOPLE) != null) {
          unnoticed.add(rule.clause().id() + " " + mutation);
        } else {
          harmless.add(mutation);
        }
      }
      noticed += noticing.size();
      System.out.printf(
          "%-11s %s; no difference: %s%n",
          rule.clause().id(), String.join(", ", noticing), harmless);
    }
    System.out.printf(
        "%d rules, %d cases: %d mutations noticed, %d not%n",
        BOOK.rules().size(), EXAMPLES.size(), noticed, unnoticed.size());
    assertThat(unnoticed).isEmpty();
  }

  /** The contrary of what only a person can say cannot be said either. */
  private static boolean looks(Rule rule, Mutation mutation) {
    return mutation == Mutation.ANSWERS_THE_CONTRARY && rule.clause().id().equals("R-CP-06");
  }

  /** The first case that ends otherwise by a wrong book; null when none does. */
  private static @Nullable String breaks(RuleBook wrong, List<Example> cases) {
    return cases.stream()
        .filter(one -> !one.holdsBy(wrong))
        .map(Example::id)
        .findFirst()
        .orElse(null);
  }
}
