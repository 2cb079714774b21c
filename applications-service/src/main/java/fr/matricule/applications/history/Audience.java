package fr.matricule.applications.history;

/** Who may be told of an entry of the history. */
public enum Audience {
  /** The applicant too. */
  EVERYBODY,
  /** What is prepared about an applicant before it is decided: the office and auditors. */
  OFFICE,
  /** What another entry says better. */
  NOBODY
}
