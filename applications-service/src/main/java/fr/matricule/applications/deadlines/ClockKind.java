package fr.matricule.applications.deadlines;

/** The clocks that run on a case, each with the text that sets it going. */
public enum ClockKind {
  /** The office must acknowledge. */
  ACKNOWLEDGEMENT("CRPA R112-11-2"),
  /** The applicant must send what was missing at submission. */
  COMPLETION("CRPA L114-5"),
  /** The office must decide, or its silence does. */
  SILENCE("CRPA L231-1"),
  /** The applicant must produce a civil-status document. */
  CIVIL_STATUS("CSS R114-7"),
  /** The applicant may appeal. */
  APPEAL("CSS R142-1");

  private final String basis;

  ClockKind(String basis) {
    this.basis = basis;
  }

  public String basis() {
    return basis;
  }
}
