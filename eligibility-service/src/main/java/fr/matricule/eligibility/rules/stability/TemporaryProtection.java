package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Whoever enjoys temporary protection is covered at once. */
final class TemporaryProtection implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-RE-02-3C", Chapter.STABILITY, "CESEDA L581-2; instruction of 10 March 2022")
          .since(2022, 3, 4);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isTemporarilyProtected(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.YES;
  }
}
