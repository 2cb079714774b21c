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
    Answer pensioner =
        person
            .is(Fact.SITUATION, Situation.PENSIONER)
            .and(Conditions.isEuropean(person).or(Conditions.isBritish(person)));
    Answer family = person.is(Fact.SITUATION, Situation.FAMILY_MEMBER, Situation.DEPENDANT_MINOR);
    return Answer.when(person.read(Fact.COVER) == CoverKind.S1)
        .or(pensioner)
        .and(family.not())
        .and(Conditions.isWorking(person).not());
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.S1)
        .and(person.notOver(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }
}
