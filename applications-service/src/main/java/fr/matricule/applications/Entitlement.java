package fr.matricule.applications;

/** How far the entitlement track is: from the rule book's recommendation to a person's decision. */
public enum Entitlement {
  NOT_ASSESSED,
  ASSESSED,
  /** One caseworker proposes an unfavourable decision; another has to confirm it. */
  DECISION_PROPOSED,
  /** Not yet: the right opens on a later day, and the case waits for it. */
  DEFERRED,
  DECIDED
}
