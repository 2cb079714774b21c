package fr.matricule.eligibility.rules.redirection;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Scale;
import java.util.List;

/** State medical aid asks for yearly resources below a ceiling. */
final class AidResources implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-OUT-01-2", Chapter.REDIRECTION, "CASF L251-1; CSS L861-1 and D861-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    Integer euros = person.read(Fact.MONTHLY_EUROS);
    if (euros == null) {
      return Answer.unknown(Fact.MONTHLY_EUROS);
    }
    Scale ceiling = person.value(Parameter.AME);
    Integer household = person.read(Fact.HOUSEHOLD_SIZE);
    long yearlyCents = euros * 1_200L;
    if (household == null) {
      // the ceiling rises with the household: below it for one is below it for any
      return yearlyCents <= ceiling.forHousehold(1)
          ? Answer.YES
          : Answer.unknown(Fact.HOUSEHOLD_SIZE);
    }
    return Answer.when(yearlyCents <= ceiling.forHousehold(household));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.AME);
  }
}
