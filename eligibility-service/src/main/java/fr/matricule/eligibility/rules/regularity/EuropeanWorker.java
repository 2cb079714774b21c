package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;
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
  public Answer concerns(Case person) {
    return Who.isEuropeanForeigner(person).and(Answer.when(Who.claimsWork(person)));
  }

  @Override
  public Answer holds(Case person) {
    return Who.isWorking(person).otherwise(Ground.ACTIVITY_NOT_PROVEN);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT);
  }
}
