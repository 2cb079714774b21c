package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/**
 * Whoever comes back from an international volunteering mission, not covered otherwise, does not
 * wait.
 */
final class ReturningVolunteer implements Rule {

  private static final Clause CLAUSE = Clause.of("R-RE-02-4", Chapter.STABILITY, "CSS D160-2, 4°");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.VOLUNTEER_RETURNING);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    CoverKind cover = person.read(Fact.COVER);
    Answer covered =
        Answer.when(cover != null && cover != CoverKind.NONE).and(person.notOver(Fact.COVER_UNTIL));
    return covered.not().otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }
}
