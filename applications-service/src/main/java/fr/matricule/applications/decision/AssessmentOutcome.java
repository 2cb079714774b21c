package fr.matricule.applications.decision;

/** What the rule book can recommend; it never decides. */
public enum AssessmentOutcome {
  GRANTED,
  GRANTED_PENDING_DOCUMENT,
  DEFERRED,
  REFUSED,
  REDIRECTED,
  COORDINATION,
  UNDETERMINED
}
