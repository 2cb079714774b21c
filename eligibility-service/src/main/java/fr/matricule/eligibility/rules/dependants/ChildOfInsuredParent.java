package fr.matricule.eligibility.rules.dependants;

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

/**
 * A minor is attached to an insured parent; no residence permit and no waiting is asked of a child.
 */
final class ChildOfInsuredParent implements Rule {

  private static final Clause CLAUSE = Clause.of("R-DM-01", Chapter.DEPENDANTS, "CSS L160-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.DEPENDANT_MINOR);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .is(Fact.SPONSOR_INSURED, true)
        .otherwise(Ground.SPONSOR_NOT_INSURED)
        .and(Conditions.isMinor(person));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.MAJORITY);
  }
}
