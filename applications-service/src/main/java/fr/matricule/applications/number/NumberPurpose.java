package fr.matricule.applications.number;

/** What a number is asked for. */
public enum NumberPurpose {
  WAITING_NUMBER,
  CERTIFICATION
}
