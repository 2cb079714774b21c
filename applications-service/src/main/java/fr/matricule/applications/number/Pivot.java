package fr.matricule.applications.number;

/** A trait that a number repeats from the identity it was attributed to. */
public enum Pivot {
  SEX(false),
  YEAR(true),
  MONTH(true),
  BIRTHPLACE(true),
  /** Birthplace 99 999, which no person has: a number made for trials. */
  REALITY(true);

  private final boolean decisive;

  Pivot(boolean decisive) {
    this.decisive = decisive;
  }

  /**
   * Whether a difference means that the number may be another person's. The sex does not: the
   * authority hardly matches on it, and a corrected identity keeps its old number for a while.
   */
  public boolean isDecisive() {
    return decisive;
  }
}
