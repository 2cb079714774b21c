package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Whose only pension comes from another State registers an S1: that State bears the costs. */
final class PensionerWithS1 implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CO-03", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 24");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return UnitedKingdom.elsewhere(person, isOfThisState(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return isFree(person);
  }

  /** Neither the family of a worker, nor who works in that State or in this one. */
  static Answer isOfThisState(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(FamilyWithS1.isFamily(person).not())
        .and(Conditions.worksAbroad(person).not())
        .and(Conditions.isWorking(person).not());
  }

  static Answer isFree(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(person.notOver(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }
}
