package fr.matricule.notifications.message;

/** Whom a message is for. */
public enum Recipient {
  APPLICANT,
  /** The e-mail address that the applicant has still to confirm. */
  NEW_ADDRESS
}
