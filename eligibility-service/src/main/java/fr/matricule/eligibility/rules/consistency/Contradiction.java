package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.Case;
import java.util.function.Predicate;

/**
 * One thing that cannot be. What is unknown contradicts nothing.
 *
 * @param blamed the fact that is asked for again
 */
record Contradiction(Clause clause, Fact<?> blamed, Predicate<Case> impossible)
    implements BlamingRule {

  static Contradiction of(String id, String reference, Fact<?> blamed, Predicate<Case> impossible) {
    return new Contradiction(Clause.of(id, Chapter.CONSISTENCY, reference), blamed, impossible);
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(person.read(blamed) != null);
  }

  @Override
  public Answer holds(Case person) {
    return Answer.when(!impossible.test(person));
  }
}
