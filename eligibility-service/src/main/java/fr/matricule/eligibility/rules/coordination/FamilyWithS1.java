package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** The family of a worker insured in another State is covered through that State's S1. */
final class FamilyWithS1 implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CO-04", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 17");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return UnitedKingdom.elsewhere(person, isOfAWorker(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return PensionerWithS1.isFree(person);
  }

  static Answer isOfAWorker(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(isFamily(person))
        .and(Conditions.isWorking(person).not());
  }

  static Answer isFamily(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.FAMILY_MEMBER, Situation.DEPENDANT_MINOR);
  }
}
