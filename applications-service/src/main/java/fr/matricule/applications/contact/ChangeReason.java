package fr.matricule.applications.contact;

/** Why an office changes contact details in somebody's stead. */
public enum ChangeReason {
  ASKED_AT_THE_DESK,
  ASKED_BY_PHONE,
  ASKED_BY_LETTER,
  LETTER_RETURNED,
  CORRECTION
}
