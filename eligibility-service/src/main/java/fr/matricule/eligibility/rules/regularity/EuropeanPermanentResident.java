package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;
import java.util.List;

/** After five years a European stays without any condition. */
final class EuropeanPermanentResident implements Rule {

  private static final Clause CLAUSE = Clause.of("R-ST-05C", Chapter.REGULARITY, "CESEDA L234-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person)
        .and(Answer.when(person.read(Fact.STABLE_SINCE) != null));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    LocalDate since = person.read(Fact.STABLE_SINCE);
    return Answer.when(
        since != null
            && !since.plusYears(person.value(Parameter.PERMANENT_YEARS)).isAfter(person.on()));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.PERMANENT_YEARS);
  }
}
