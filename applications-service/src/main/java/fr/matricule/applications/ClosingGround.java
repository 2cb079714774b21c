package fr.matricule.applications;

/** Why nothing more happens on a case. */
public enum ClosingGround {
  COMPLETED,
  REFUSED,
  WITHDRAWN
}
