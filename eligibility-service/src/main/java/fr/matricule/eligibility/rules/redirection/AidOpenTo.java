package fr.matricule.eligibility.rules.redirection;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** State medical aid exists neither in Mayotte nor for asylum seekers. */
final class AidOpenTo implements Rule {

  private static final Clause CLAUSE = Clause.of("R-OUT-01-3", Chapter.REDIRECTION, "CASF L251-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.when(
        !"976".equals(person.read(Fact.DEPARTMENT)) && !Conditions.isAsylumSeeker(person));
  }
}
