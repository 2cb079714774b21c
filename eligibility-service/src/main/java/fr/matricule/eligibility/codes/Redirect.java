package fr.matricule.eligibility.codes;

/** Where an applicant is sent when another body or another right answers their situation. */
public enum Redirect {
  AME,
  MSA,
  HOME_SCHEME,
  OTHER_CPAM,
  CSSM
}
