package fr.matricule.faults.load;

/** What a client knows of a call once it has ended, as Jepsen says it. */
enum Outcome {
  /** It was done. */
  OK,
  /** It was not done, and never will be. */
  REFUSED,
  /** It was done, or was not, or will be. */
  UNKNOWN
}
