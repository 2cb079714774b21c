package fr.matricule.notifications.message;

/** What a message tells the person, with its code in the catalogue of messages. */
public enum MessageSubject {
  /** The receipt of a registration. */
  RECEIPT("N01"),
  ACKNOWLEDGEMENT("N02"),
  DOCUMENT_REQUEST("N03"),
  /** A file or a document could not be kept. */
  DOCUMENT_REFUSAL("N03"),
  /** The document meant to prove the identity does not. */
  IDENTITY_REFUSAL("N03"),
  WAITING_NUMBER("N06"),
  GRANT("N10"),
  REFUSAL("N11"),
  DEFERRAL("N12"),
  /** Another body or another State's scheme is in charge. */
  REDIRECTION("N13"),
  FINAL_NUMBER("N14"),
  /** The end of a case, by withdrawal or otherwise. */
  CLOSURE("N19"),
  CONTACT_CHANGE("N20"),
  /** The code that confirms a new e-mail address. */
  EMAIL_CONFIRMATION("N20"),
  /** A letter did not reach its address. */
  RETURNED_LETTER("N20");

  private final String code;

  MessageSubject(String code) {
    this.code = code;
  }

  /** The catalogue's code. */
  public String code() {
    return code;
  }

  /** Whether the message carries the person's number, which then may only go by post. */
  public boolean carriesTheNumber() {
    return switch (this) {
      case WAITING_NUMBER, FINAL_NUMBER -> true;
      case RECEIPT,
          ACKNOWLEDGEMENT,
          DOCUMENT_REQUEST,
          DOCUMENT_REFUSAL,
          IDENTITY_REFUSAL,
          GRANT,
          REFUSAL,
          DEFERRAL,
          REDIRECTION,
          CLOSURE,
          CONTACT_CHANGE,
          EMAIL_CONFIRMATION,
          RETURNED_LETTER ->
          false;
    };
  }

  /** Whether a letter tries what a mail could not do. */
  public boolean goesByPostWhenNoMailArrives() {
    return this != RETURNED_LETTER && this != EMAIL_CONFIRMATION;
  }

  /** Whether it leaves only once the letters of its case have left. */
  public boolean waitsForLetters() {
    return this == CLOSURE;
  }
}
