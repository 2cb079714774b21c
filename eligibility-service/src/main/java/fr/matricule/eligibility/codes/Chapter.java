package fr.matricule.eligibility.codes;

/** The chapters of the rule book, in the order in which they are read. */
public enum Chapter {
  /** Do the facts agree with each other and with the world? */
  CONSISTENCY,
  /** Does another State's scheme cover this person? */
  COORDINATION,
  /** Is it for a CPAM to answer? */
  COMPETENCE,
  /** Does the person work under French law? */
  ACTIVITY,
  /** Is the child attached to an insured parent? */
  DEPENDANTS,
  /** Is the residence stable? */
  STABILITY,
  /** Is the stay regular on the day of the application? */
  REGULARITY,
  /** If no right opens: is there another one? */
  REDIRECTION,
  /** What identification needs; never decides on cover. */
  IDENTIFICATION,
  /** What used to be the law, and what is only said for information. */
  INFORMATION
}
