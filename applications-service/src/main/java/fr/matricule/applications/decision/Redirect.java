package fr.matricule.applications.decision;

/** Who is competent instead. */
public enum Redirect {
  AME,
  MSA,
  HOME_SCHEME,
  OTHER_CPAM,
  CSSM
}
