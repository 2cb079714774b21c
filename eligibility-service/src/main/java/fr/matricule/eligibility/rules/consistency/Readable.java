package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.PersonOnDay;

/** What is stated must be one of the values that this book knows. */
final class Readable implements BlamingRule {

  private static final Clause CLAUSE = Clause.of("F-00", Chapter.CONSISTENCY, Consistency.PLAIN);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.when(person.unreadable().isEmpty());
  }

  @Override
  public FactSet blamed(PersonOnDay person) {
    return person.unreadable();
  }
}
