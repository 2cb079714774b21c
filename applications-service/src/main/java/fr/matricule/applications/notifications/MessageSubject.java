package fr.matricule.applications.notifications;

/** What a message tells the applicant, as its sender says it. */
public enum MessageSubject {
  RECEIPT,
  ACKNOWLEDGEMENT,
  DOCUMENT_REQUEST,
  DOCUMENT_REFUSAL,
  IDENTITY_REFUSAL,
  WAITING_NUMBER,
  FINAL_NUMBER,
  GRANT,
  REFUSAL,
  DEFERRAL,
  REDIRECTION,
  CONTACT_CHANGE,
  EMAIL_CONFIRMATION,
  RETURNED_LETTER,
  CLOSURE
}
