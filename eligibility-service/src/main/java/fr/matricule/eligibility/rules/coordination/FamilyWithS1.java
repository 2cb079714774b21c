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

/** The family of a worker insured in another State is covered through that State's S1. */
final class FamilyWithS1 implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CO-04", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 17");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(person.read(Fact.COVER) == CoverKind.S1)
        .and(person.is(Fact.SITUATION, Situation.FAMILY_MEMBER, Situation.DEPENDANT_MINOR))
        .and(Who.isWorking(person).not());
  }

  @Override
  public Answer holds(Case person) {
    return person.notOver(Fact.COVER_UNTIL).not().otherwise(Ground.COVERED_ELSEWHERE);
  }
}
