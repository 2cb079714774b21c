package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** The Article 50 card keeps the rights of those who lived here before the United Kingdom left. */
final class WithdrawalAgreement implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
              "R-ST-09",
              Chapter.REGULARITY,
              "EU-UK Withdrawal Agreement, art. 18; decree 2020-1417 of 19 November 2020")
          .since(2020, 11, 21);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(Who.holds(person, PermitTitle.ARTICLE_50_CARD))
        .and(Who.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(Case person) {
    return Validity.onTheDay(person);
  }
}
