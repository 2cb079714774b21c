package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Scale;
import fr.matricule.eligibility.rules.Who;
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
  public Answer concerns(Case person) {
    return Who.isEuropeanForeigner(person)
        .and(Who.isStudent(person).not())
        .and(Who.isWorking(person).not());
  }

  @Override
  public Answer holds(Case person) {
    return Who.isUnder(person, person.value(Parameter.OLD_AGE))
        .and(enough(person, Parameter.RSA))
        .or(enough(person, Parameter.ASPA))
        .otherwise(Ground.EU_INSUFFICIENT_RESOURCES);
  }

  private static Answer enough(Case person, Parameter<Scale> minimum) {
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
