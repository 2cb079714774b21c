package fr.matricule.eligibility.codes;

/** By which way the right to cover opens. */
public enum Route {
  ACTIVITY,
  RESIDENCE,
  DEPENDANT
}
