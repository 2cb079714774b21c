package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** The certificate that an online request was deposited shows no right to stay. */
final class OnlineDeposit implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-04", Chapter.REGULARITY, "CESEDA R431-15-1").since(2021, 5, 1);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(Who.holds(person, PermitTitle.ANEF_DEPOSIT))
        .and(Who.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(Case person) {
    return Answer.no(Ground.STAY_PROOF_NOT_ACCEPTED);
  }
}
