package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Redirecting;

/** A European who lives here without working and is still insured at home turns to that scheme. */
final class StillInsuredAtHome implements Redirecting {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CP-01", Chapter.COMPETENCE, "CESEDA L233-1, 2°; Regulation (EC) 883/2004, art. 11");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    CoverKind cover = person.read(Fact.COVER);
    Answer asked =
        cover == CoverKind.EHIC || cover == CoverKind.OTHER
            ? Conditions.isEuropean(person)
            : Conditions.isEuropeanForeigner(person);
    return asked
        .and(person.is(Fact.SITUATION, Situation.INACTIVE, Situation.PENSIONER))
        .and(Conditions.isWorking(person).not());
  }

  @Override
  public Answer holds(PersonOnDay person) {
    Answer byCard =
        person.is(Fact.COVER, CoverKind.EHIC).andThen(person.stillValid(Fact.COVER_UNTIL));
    Answer otherwise = person.is(Fact.COVER, CoverKind.OTHER).and(person.notOver(Fact.COVER_UNTIL));
    return byCard.or(otherwise).not().otherwise(Ground.COVERED_ELSEWHERE);
  }

  @Override
  public Redirect target(PersonOnDay person) {
    return Redirect.HOME_SCHEME;
  }
}
