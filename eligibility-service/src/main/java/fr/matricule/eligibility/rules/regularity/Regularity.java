package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** The stay is regular by nationality, by age, by decision or by a title. */
public final class Regularity {

  /**
   * Europeans who need no means of their own: family of the insured, and who lived here for long.
   */
  public static final Section WITHOUT_MEANS =
      Section.any(Chapter.REGULARITY, new EuropeanFamily(), new EuropeanPermanentResident());

  /** The rules in the order in which they are read; one suffices. */
  public static final Section SECTION =
      Section.any(
          Chapter.REGULARITY,
          new FrenchNational(),
          new EuropeanWorker(),
          new EuropeanStudent(),
          new EuropeanWithResources(),
          new EuropeanFamily(),
          new EuropeanPermanentResident(),
          new EuropeanJobseeker(),
          new Minor(),
          new ListedTitle(),
          new ValidatedVisa(),
          new OnlineDeposit(),
          new ProtectionDecision(),
          new AsylumAttestation(),
          new WithdrawalAgreement(),
          new WorkingHolidayVisa());

  private Regularity() {}
}
