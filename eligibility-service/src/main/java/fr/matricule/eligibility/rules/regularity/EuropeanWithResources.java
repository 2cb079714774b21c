package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Scale;
import java.util.List;

/** A European who does not work has the right to stay with resources above the minimum income. */
final class EuropeanWithResources implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-05", Chapter.REGULARITY, "CESEDA L233-1, 2° and R233-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person)
        .and(Conditions.isStudent(person).not())
        .and(Conditions.isWorking(person).not());
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isUnder(person, person.value(Parameter.OLD_AGE))
        .and(enough(person, Parameter.RSA))
        .or(enough(person, Parameter.ASPA))
        .otherwise(Ground.EU_INSUFFICIENT_RESOURCES);
  }

  private static Answer enough(PersonOnDay person, Parameter<Scale> minimum) {
    Integer euros = person.read(Fact.MONTHLY_EUROS);
    if (euros == null) {
      return Answer.unknown(Fact.MONTHLY_EUROS);
    }
    Scale scale = person.value(minimum);
    Integer household = person.read(Fact.HOUSEHOLD_SIZE);
    long cents = euros * 100L;
    if (household == null) {
      // a larger household needs more: too little for one is too little for any
      return cents > scale.forHousehold(1) ? Answer.unknown(Fact.HOUSEHOLD_SIZE) : Answer.NO;
    }
    return Answer.when(cents > scale.forHousehold(household));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.RSA, Parameter.ASPA, Parameter.OLD_AGE);
  }
}
