package fr.matricule.documents.review;

/** Why a file, or the document on it, was refused; the codes are those of the contracts. */
public enum DocumentReason {
  EMPTY(By.INSPECTION),
  TOO_LARGE(By.INSPECTION),
  WRONG_TYPE(By.INSPECTION),
  VIRUS_FOUND(By.INSPECTION),
  PASSWORD_PROTECTED(By.INSPECTION),
  CORRUPT(By.INSPECTION),
  ACTIVE_CONTENT(By.INSPECTION),
  TOO_MANY_PAGES(By.INSPECTION),
  RESOLUTION_TOO_LOW(By.INSPECTION),
  NEVER_UPLOADED(By.INSPECTION),
  BLURRED(By.PERSON),
  CROPPED(By.PERSON),
  TOO_DARK(By.PERSON),
  MISSING_SIDE(By.PERSON),
  MISSING_PAGE(By.PERSON),
  WRONG_DOCUMENT(By.PERSON),
  NOT_OWNER(By.PERSON),
  EXPIRED(By.PERSON),
  NOT_TRANSLATED(By.PERSON),
  TRANSLATION_INCOMPLETE(By.PERSON),
  NO_FILIATION(By.PERSON),
  NOT_LEGALISED(By.PERSON),
  INCONSISTENT_DATA(By.PERSON),
  SUSPECTED_FORGERY(By.PERSON);

  private enum By {
    INSPECTION,
    PERSON
  }

  private final By by;

  DocumentReason(By by) {
    this.by = by;
  }

  /** Whether it takes a person who looked at the document to say so. */
  public boolean isSeenByAPerson() {
    return by == By.PERSON;
  }
}
