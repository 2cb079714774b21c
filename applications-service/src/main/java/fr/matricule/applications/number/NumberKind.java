package fr.matricule.applications.number;

/** What a number is; its digits do not tell, a waiting number has the shape of a certified one. */
public enum NumberKind {
  /** Waiting number (numéro d'identification d'attente), attributed before certification. */
  NIA,
  /** Certified registration number (numéro d'inscription au répertoire). */
  NIR
}
