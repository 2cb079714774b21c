package fr.matricule.eligibility.rules.redirection;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** State medical aid exists neither in Mayotte nor for asylum seekers. */
final class AidOpenTo implements Rule {

  private static final Clause CLAUSE = Clause.of("R-OUT-01-3", Chapter.REDIRECTION, "CASF L251-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(Case person) {
    return Answer.when(!"976".equals(person.read(Fact.DEPARTMENT)) && !Who.isAsylumSeeker(person));
  }
}
