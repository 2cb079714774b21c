package fr.matricule.eligibility.codes;

/** The branch of an activity, as far as it decides which body is competent. */
public enum Sector {
  GENERAL,
  AGRICULTURE,
  MARITIME,
  RELIGIOUS
}
