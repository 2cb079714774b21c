package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** No length of residence is asked of an unaccompanied minor. */
final class UnaccompaniedMinor implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-RE-03", Chapter.STABILITY, "CSS L160-1; CASF L221-1 and L223-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.UNACCOMPANIED_MINOR);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isMinor(person).otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.MAJORITY);
  }
}
