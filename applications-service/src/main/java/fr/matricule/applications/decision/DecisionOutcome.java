package fr.matricule.applications.decision;

/** What a caseworker can decide about the entitlement. */
public enum DecisionOutcome {
  GRANTED,
  GRANTED_PENDING_DOCUMENT,
  DEFERRED,
  REFUSED,
  REDIRECTED;

  /** Whether it gives the person less than they asked for: then two decide, with reasons. */
  public boolean isUnfavourable() {
    return switch (this) {
      case GRANTED, GRANTED_PENDING_DOCUMENT -> false;
      case DEFERRED, REFUSED, REDIRECTED -> true;
    };
  }
}
