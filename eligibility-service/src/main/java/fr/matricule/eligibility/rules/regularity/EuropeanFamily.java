package fr.matricule.eligibility.rules.regularity;

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

/** The European family of an insured resident has the right to stay with them. */
final class EuropeanFamily implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-05B", Chapter.REGULARITY, "CESEDA L233-1, 4° and L233-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person)
        .and(person.is(Fact.SITUATION, Situation.FAMILY_MEMBER));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person.is(Fact.SPONSOR_INSURED, true).otherwise(Ground.SPONSOR_NOT_INSURED);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT);
  }
}
