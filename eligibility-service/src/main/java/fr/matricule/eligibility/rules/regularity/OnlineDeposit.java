package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** The certificate that an online request was deposited shows no right to stay. */
final class OnlineDeposit implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-04", Chapter.REGULARITY, "CESEDA R431-15-1").since(2021, 5, 1);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.holds(person, PermitTitle.ANEF_DEPOSIT))
        .and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Answer.no(Ground.STAY_PROOF_NOT_ACCEPTED);
  }
}
