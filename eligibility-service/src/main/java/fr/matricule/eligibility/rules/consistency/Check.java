package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.Case;
import java.util.function.Predicate;

/**
 * One thing that cannot be. What is unknown contradicts nothing.
 *
 * @param fact the fact that is asked for again
 */
record Check(Clause clause, Fact<?> fact, Predicate<Case> impossible) implements BlamingRule {

  static Check of(String id, String reference, Fact<?> fact, Predicate<Case> impossible) {
    return new Check(Clause.of(id, Chapter.CONSISTENCY, reference), fact, impossible);
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(person.read(fact) != null);
  }

  @Override
  public Answer holds(Case person) {
    return Answer.when(!impossible.test(person));
  }

  @Override
  public FactSet blamed(Case person) {
    return fact.alone();
  }
}
