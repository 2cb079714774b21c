package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.function.Predicate;

/**
 * One thing that cannot be. What is unknown contradicts nothing.
 *
 * @param fact the fact that is asked for again
 */
record Check(Clause clause, Fact<?> fact, Predicate<PersonOnDay> impossible)
    implements BlamingRule {

  static Check of(String id, String reference, Fact<?> fact, Predicate<PersonOnDay> impossible) {
    return new Check(Clause.of(id, Chapter.CONSISTENCY, reference), fact, impossible);
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(person.read(fact) != null);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.when(!impossible.test(person));
  }

  @Override
  public FactSet blamed(PersonOnDay person) {
    return fact.alone();
  }
}
