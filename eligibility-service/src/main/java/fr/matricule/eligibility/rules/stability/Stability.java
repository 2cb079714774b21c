package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** Residence is stable after three months, or at once for the exempt categories. */
public final class Stability {

  /** Who does not wait for three months. */
  public static final Section EXEMPTIONS =
      Section.any(
          Chapter.STABILITY,
          new EnrolledStudent(),
          new BenefitRecipient(),
          new ProtectedPerson(),
          new AsylumSeekerUntil2019(),
          new AsylumMinor(),
          new TemporaryProtection(),
          new ReturningVolunteer(),
          new FamilyOfInsured(),
          new UnaccompaniedMinor());

  /** The rules in the order in which they are read; one suffices. */
  public static final Section SECTION = EXEMPTIONS.after(new MoreThanThreeMonths());

  private Stability() {}
}
