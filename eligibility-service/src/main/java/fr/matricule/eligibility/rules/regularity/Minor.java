package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** A minor needs no permit. */
final class Minor implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-06", Chapter.REGULARITY, "CESEDA L411-1 and L414-4");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isMinor(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.YES;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.MAJORITY);
  }
}
