package fr.matricule.eligibility.codes;

/** Why a case is judged: the first time, or once more on the same facts. */
public enum Occasion {
  /** Facts were submitted. */
  SUBMISSION,
  /** The day came on which a deferred right opens. */
  DEFERRAL_ENDED,
  /** The cover through another State ended. */
  COVER_ENDED,
  /** An office asked for it. */
  ON_REQUEST
}
