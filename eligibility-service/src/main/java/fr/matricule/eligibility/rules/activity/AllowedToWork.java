package fr.matricule.eligibility.rules.activity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
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
  public Answer concerns(PersonOnDay person) {
    return Conditions.reliesOnWork(person).and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isProtected(person)
        .or(byTitle(person))
        .or(person.is(Fact.WORK_AUTHORISED, true))
        .otherwise(Ground.STAY_NOT_REGULAR);
  }

  private static Answer byTitle(PersonOnDay person) {
    return person.among(Fact.TITLE, person.value(Parameter.WORK_TITLES));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.WORK_TITLES);
  }
}
