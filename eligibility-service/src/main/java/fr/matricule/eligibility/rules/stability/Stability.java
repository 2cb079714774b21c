package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.rules.Section;

/** Residence is stable after three months, or at once for the exempt categories. */
public final class Stability {

  /** The rules in the order in which they are read; one suffices. */
  public static final Section SECTION =
      Section.any(
          Chapter.STABILITY,
          new MoreThanThreeMonths(),
          new EnrolledStudent(),
          new BenefitRecipient(),
          new ProtectedPerson(),
          new AsylumSeekerUntil2019(),
          new AsylumMinor(),
          new TemporaryProtection(),
          new ReturningVolunteer(),
          new FamilyOfInsured(),
          new UnaccompaniedMinor());

  private Stability() {}
}
