package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Redirecting;

/** Conditions works in agriculture belongs to the MSA. */
final class FarmWork implements Redirecting {

  private static final Clause CLAUSE =
      Clause.of("R-CP-02", Chapter.COMPETENCE, "Code rural, L722-1 and L722-20; CRPA L114-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.reliesOnWork(person).and(person.is(Fact.SECTOR, Sector.AGRICULTURE));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.worksOrWill(person).not().otherwise(Ground.NOT_COMPETENT_BODY);
  }

  @Override
  public Redirect target(PersonOnDay person) {
    return Redirect.MSA;
  }
}
