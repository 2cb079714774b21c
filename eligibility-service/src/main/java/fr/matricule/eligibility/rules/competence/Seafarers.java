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

/** Who works at sea may belong to the scheme of seafarers (ENIM): a person has to look. */
final class Seafarers implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CP-04", Chapter.COMPETENCE, "Code des transports, L5551-1; CSS L711-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.reliesOnWork(person).and(person.is(Fact.SECTOR, Sector.MARITIME));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.worksOrWill(person).not().or(Answer.examine(Examination.SEAFARER));
  }
}
