package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/**
 * Who studies or stays for a time with a European health insurance card stays in the scheme that
 * issued it.
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
  public Answer concerns(Case person) {
    Answer asked =
        person.read(Fact.COVER) == CoverKind.EHIC
            ? Answer.YES
            : Who.isStudent(person).and(Who.isEuropeanForeigner(person));
    return asked.and(settles(person).not()).and(Who.isWorking(person).not());
  }

  /** Who came to settle is not on a temporary stay: another rule speaks of them. */
  private static Answer settles(Case person) {
    return person.is(Fact.SITUATION, Situation.INACTIVE, Situation.PENSIONER);
  }

  @Override
  public Answer holds(Case person) {
    return person
        .is(Fact.COVER, CoverKind.EHIC)
        .andThen(person.stillValid(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }
}
