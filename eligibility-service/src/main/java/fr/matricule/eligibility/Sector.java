package fr.matricule.eligibility;

/** The branch of an activity, as far as it decides which body is competent. */
public enum Sector {
  GENERAL,
  AGRICULTURE
}
