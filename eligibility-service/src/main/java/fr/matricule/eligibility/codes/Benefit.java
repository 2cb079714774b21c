package fr.matricule.eligibility.codes;

/** French benefits; some of them show by themselves that somebody lives in France. */
public enum Benefit {
  APL,
  ALF,
  ALS,
  AAH,
  ASPA,
  RSA,
  FAMILY_ALLOWANCE,
  SOCIAL_AID
}
