package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** Nobody is affiliated in France while another State's scheme covers them. */
public final class Coordination {

  /** The rules in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(
          Chapter.COORDINATION,
          new PostingCertificate(),
          new HealthInsuranceCard(),
          new PensionerWithS1(),
          new FamilyWithS1(),
          new UnitedKingdom(),
          new WorkerInAnotherState(),
          new BilateralCertificate(),
          new QuebecProtocol());

  private Coordination() {}
}
