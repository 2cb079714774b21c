package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;
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
  public Answer concerns(Case person) {
    return Who.isEuropeanForeigner(person).and(Answer.when(person.read(Fact.STABLE_SINCE) != null));
  }

  @Override
  public Answer holds(Case person) {
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
