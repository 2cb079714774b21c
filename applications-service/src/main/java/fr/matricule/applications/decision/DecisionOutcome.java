package fr.matricule.applications.decision;

/** What a caseworker can decide about the entitlement. */
public enum DecisionOutcome {
  GRANTED,
  GRANTED_PENDING_DOCUMENT,
  DEFERRED,
  REFUSED,
  REDIRECTED
}
