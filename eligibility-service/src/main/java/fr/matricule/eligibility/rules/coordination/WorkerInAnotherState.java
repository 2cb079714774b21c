package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Who lives here and works in another State is insured there, and registers its S1 here. */
final class WorkerInAnotherState implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CO-08", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 11 and 17");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.worksAbroad(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(person.notOver(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE)
        .and(Answer.examine(Examination.WORK_IN_ANOTHER_STATE));
  }
}
