package fr.matricule.documents.inspection.pdf;

/** What sets an action off; the more of its own accord it starts, the earlier it stands. */
enum Trigger {
  /** Opening, showing, printing or closing the document or a page. */
  ITSELF,
  /** A click on something other than a form field. */
  CLICK,
  /** Functions kept for the scripts of the form. */
  LIBRARY,
  /** Filling in or clicking a form field. */
  FIELD;

  Trigger orWorse(Trigger other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
