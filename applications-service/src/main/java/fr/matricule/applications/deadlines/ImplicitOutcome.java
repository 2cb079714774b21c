package fr.matricule.applications.deadlines;

/** What the administration's silence means. */
public enum ImplicitOutcome {
  /** The rule (CRPA L231-1): its clock starts when the request is complete. */
  ACCEPTANCE,
  /** The exception (CRPA L231-4): its clock starts at once and rests while something is asked. */
  REJECTION
}
