package fr.matricule.eligibility.rules.redirection;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** State medical aid asks for more than three months in France; of minors it does not. */
final class AidResidence implements Rule {

  private static final Clause CLAUSE = Clause.of("R-OUT-01-1", Chapter.REDIRECTION, "CASF L251-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isMinor(person)
        .or(Conditions.isResidentLongerThan(person, person.value(Parameter.STABLE_MONTHS)))
        .today();
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.MAJORITY, Parameter.STABLE_MONTHS);
  }
}
