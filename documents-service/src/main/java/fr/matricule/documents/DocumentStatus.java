package fr.matricule.documents;

/** How far a document has come; {@link Lifecycle} says how it moves. */
public enum DocumentStatus {
  ANNOUNCED,
  UPLOADED,
  READY,
  REJECTED,
  ERASED
}
