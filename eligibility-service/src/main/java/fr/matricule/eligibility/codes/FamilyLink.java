package fr.matricule.eligibility.codes;

/** What the applicant is to the insured person they join. */
public enum FamilyLink {
  SPOUSE,
  PACS,
  PARTNER,
  CHILD,
  PARENT
}
