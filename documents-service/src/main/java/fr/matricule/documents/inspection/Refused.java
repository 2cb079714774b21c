package fr.matricule.documents.inspection;

import fr.matricule.documents.review.DocumentReason;

/** Ends the reading of a file that is refused, from however deep within it. */
public final class Refused extends RuntimeException {

  private final transient DocumentReason reason;

  public Refused(DocumentReason reason) {
    // nobody reads the trace: what was found is an answer, not a failure
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public DocumentReason reason() {
    return reason;
  }
}
