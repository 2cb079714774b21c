package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** No document on stay is asked of French citizens. */
final class FrenchNational implements Rule {

  private static final Clause CLAUSE = Clause.of("R-ST-01", Chapter.REGULARITY, "CSS R111-3");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isFrench(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.YES;
  }
}
