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
import java.time.LocalDate;
import java.util.List;

/** A European who works here has the right to stay. */
final class EuropeanWorker implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-01A", Chapter.REGULARITY, "CESEDA L233-1, 1°");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person).and(Conditions.reliesOnWork(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isWorking(person).otherwise(Ground.ACTIVITY_NOT_PROVEN);
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return person.read(Fact.WORK_START) instanceof LocalDate first ? first : LocalDate.MIN;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT);
  }
}
