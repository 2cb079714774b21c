package fr.matricule.eligibility.codes;

/**
 * What the rule book recommends. A refusal is never more than a recommendation: a person decides.
 */
public enum AssessmentOutcome {
  GRANTED,
  /** The right is open; it takes effect when a document that is still missing arrives. */
  GRANTED_PENDING_DOCUMENT,
  /** The right will open on a known date, by the mere passing of time. */
  DEFERRED,
  REFUSED,
  /** Another body or another right answers the situation. */
  REDIRECTED,
  /** Another State's scheme stays competent and France only registers it. */
  COORDINATION,
  /** The facts do not suffice to conclude. */
  UNDETERMINED;

  /** Whether cover is recommended. */
  public boolean opens() {
    return this == GRANTED || this == GRANTED_PENDING_DOCUMENT;
  }
}
