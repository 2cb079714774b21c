package fr.matricule.eligibility.rules.activity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;
import java.util.List;

/** Whoever is not European works regularly only with a document that allows it. */
final class AllowedToWork implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-AC-02", Chapter.ACTIVITY, "CSS L111-2-3; Code du travail L5221-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(Who.claimsWork(person)).and(Who.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(Case person) {
    return Who.isProtected(person)
        .or(byTitle(person))
        .or(person.is(Fact.WORK_AUTHORISED, true))
        .otherwise(Ground.STAY_NOT_REGULAR);
  }

  private static Answer byTitle(Case person) {
    return person.among(Fact.TITLE, person.value(Parameter.WORK_TITLES));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.WORK_TITLES);
  }
}
