package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

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
  public Answer concerns(Case person) {
    return Answer.when(Who.isTemporarilyProtected(person));
  }

  @Override
  public Answer holds(Case person) {
    return Answer.YES;
  }
}
