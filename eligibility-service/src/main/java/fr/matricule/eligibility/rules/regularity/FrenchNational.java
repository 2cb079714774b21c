package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** No document on stay is asked of French citizens. */
final class FrenchNational implements Rule {

  private static final Clause CLAUSE = Clause.of("R-ST-01", Chapter.REGULARITY, "CSS R111-3");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Who.isFrench(person);
  }

  @Override
  public Answer holds(Case person) {
    return Answer.YES;
  }
}
