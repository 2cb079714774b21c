package fr.matricule.documents.review;

/** What a caseworker found on looking at a document. */
public enum Verdict {
  ACCEPTED,
  REJECTED
}
