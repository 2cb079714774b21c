package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** Who is posted from a European State with a valid A1 certificate stays in that State's scheme. */
final class PostingCertificate implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CO-01", Chapter.COORDINATION, "Regulation (EC) 883/2004, art. 12; CSS R111-3, I");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return UnitedKingdom.elsewhere(person, isPosted(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return isFree(person);
  }

  static Answer isPosted(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.A1)
        .or(person.is(Fact.SITUATION, Situation.POSTED_WORKER));
  }

  /** Whether no certificate, or one that is over, leaves them to the French scheme. */
  static Answer isFree(PersonOnDay person) {
    return person
        .is(Fact.COVER, CoverKind.A1)
        .andThen(person.stillValid(Fact.COVER_UNTIL))
        .not()
        .otherwise(Ground.COVERED_ELSEWHERE);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT);
  }
}
