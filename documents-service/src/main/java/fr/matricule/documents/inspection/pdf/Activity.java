package fr.matricule.documents.inspection.pdf;

/** What becomes of something that a PDF would do. */
enum Activity {
  /** Every reader lets it pass: turning pages, following a link of the web. */
  HARMLESS,
  /** Honest papers have it; what is handed out goes without. */
  DROPPED,
  /** No paper needs it. */
  REFUSED
}
