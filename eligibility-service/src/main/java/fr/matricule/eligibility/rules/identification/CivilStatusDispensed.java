package fr.matricule.eligibility.rules.identification;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/**
 * Of asylum seekers and protected persons no paper of their State is asked; OFPRA's acts stand in
 * for it.
 */
final class CivilStatusDispensed implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ID-04", Chapter.IDENTIFICATION, "CSS R114-8; CESEDA L121-9");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.isAsylumSeeker(person)).or(Conditions.isProtected(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.YES;
  }
}
