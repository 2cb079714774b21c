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

/** A minor who asks for asylum, or depends on somebody who does, does not wait. */
final class AsylumMinor implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-RE-02-3B", Chapter.STABILITY, "Decree 2019-1531 of 30 December 2019")
          .since(2020, 1, 1);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.ASYLUM_SEEKER);
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
