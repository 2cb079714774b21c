package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

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
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.holds(person, PermitTitle.ARTICLE_50_CARD))
        .and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Validity.onTheDay(person);
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return Validity.since(person);
  }
}
