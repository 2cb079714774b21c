package fr.matricule.eligibility.codes;

/** What a required document is there to show. */
public enum Purpose {
  IDENTITY,
  CIVIL_STATUS,
  STAY,
  ENTITLEMENT,
  BANK,
  OTHER
}
