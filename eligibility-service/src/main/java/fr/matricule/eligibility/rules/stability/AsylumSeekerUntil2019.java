package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Until the end of 2019 adult asylum seekers did not wait either. */
final class AsylumSeekerUntil2019 implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
              "R-RE-02-3A",
              Chapter.STABILITY,
              "CSS D160-2, 3°, before decree 2019-1531 of 30 December 2019")
          .until(2019, 12, 31);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.ASYLUM_SEEKER);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.YES;
  }
}
