package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/**
 * Who is in prison is insured from the first day, by the office of the prison: a person has to
 * look.
 */
final class Detainees implements Rule {

  private static final Clause CLAUSE = Clause.of("R-CP-06", Chapter.COMPETENCE, "CSS L381-30");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.DETAINEE);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.examine(Examination.DETAINEE);
  }
}
