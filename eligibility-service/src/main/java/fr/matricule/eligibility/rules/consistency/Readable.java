package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.Case;

/** What is stated must be one of the values that this book knows. */
final class Readable implements BlamingRule {

  private static final Clause CLAUSE = Clause.of("F-00", Chapter.CONSISTENCY, Consistency.PLAIN);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(Case person) {
    return Answer.when(person.unreadable().isEmpty());
  }

  @Override
  public FactSet blamed(Case person) {
    return person.unreadable();
  }
}
