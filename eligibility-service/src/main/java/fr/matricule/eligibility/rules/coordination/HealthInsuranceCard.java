package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/**
 * Conditions studies or stays for a time with a European health insurance card stays in the scheme
 * that issued it.
 */
final class HealthInsuranceCard implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CO-02", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 19; CSS R111-3, I");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return UnitedKingdom.elsewhere(person, isOnAStay(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return isFree(person);
  }

  /** Who came to settle is not on a temporary stay: another rule speaks of them. */
  static Answer isOnAStay(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.EHIC)
        .and(person.is(Fact.SITUATION, Situation.INACTIVE, Situation.PENSIONER).not())
        .and(Conditions.isWorking(person).not());
  }

  static Answer isFree(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.EHIC)
        .andThen(person.stillValid(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }
}
