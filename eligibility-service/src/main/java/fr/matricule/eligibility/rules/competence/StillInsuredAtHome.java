package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.Redirect;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Redirecting;
import fr.matricule.eligibility.rules.Who;

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
  public Answer concerns(Case person) {
    CoverKind cover = person.read(Fact.COVER);
    Answer asked =
        cover == CoverKind.EHIC || cover == CoverKind.OTHER
            ? Who.isEuropean(person)
            : Who.isEuropeanForeigner(person);
    return asked
        .and(person.is(Fact.SITUATION, Situation.INACTIVE, Situation.PENSIONER))
        .and(Who.isWorking(person).not());
  }

  @Override
  public Answer holds(Case person) {
    return person
        .is(Fact.COVER, CoverKind.EHIC, CoverKind.OTHER)
        .and(person.notOver(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }

  @Override
  public Redirect target(Case person) {
    return Redirect.HOME_SCHEME;
  }
}
