package fr.matricule.eligibility.rules.identification;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

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
  public Answer concerns(Case person) {
    return Answer.when(Who.isAsylumSeeker(person)).or(Who.isProtected(person));
  }

  @Override
  public Answer holds(Case person) {
    return Answer.YES;
  }
}
