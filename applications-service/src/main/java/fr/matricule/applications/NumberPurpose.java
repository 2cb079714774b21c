package fr.matricule.applications;

/** What a number is asked for. */
public enum NumberPurpose {
  WAITING_NUMBER,
  CERTIFICATION
}
