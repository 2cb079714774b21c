package fr.matricule.stack.machine;

/** The signal that a program takes as a request to end well. */
public enum StopSignal {
  /** What Java programs obey. */
  TERM,
  /** PostgreSQL's fast shutdown: it would wait for its clients at the other one. */
  INT
}
