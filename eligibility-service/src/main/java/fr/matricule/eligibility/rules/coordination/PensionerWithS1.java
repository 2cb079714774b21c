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

/** Whose only pension comes from another State registers an S1: that State bears the costs. */
final class PensionerWithS1 implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-CO-03", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 24");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    Answer pensioner =
        person
            .is(Fact.SITUATION, Situation.PENSIONER)
            .and(Who.isEuropean(person).or(Who.isBritish(person)));
    Answer family = person.is(Fact.SITUATION, Situation.FAMILY_MEMBER, Situation.DEPENDANT_MINOR);
    return Answer.when(person.read(Fact.COVER) == CoverKind.S1)
        .or(pensioner)
        .and(family.not())
        .and(Who.isWorking(person).not());
  }

  @Override
  public Answer holds(Case person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(person.notOver(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }
}
