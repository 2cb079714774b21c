package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Ministers of religion may belong to the scheme of religions (CAVIMAC): a person has to look. */
final class Clergy implements Rule {

  private static final Clause CLAUSE = Clause.of("R-CP-05", Chapter.COMPETENCE, "CSS L382-15");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.reliesOnWork(person).and(person.is(Fact.SECTOR, Sector.RELIGIOUS));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.worksOrWill(person).not().or(Answer.examine(Examination.CLERGY));
  }
}
