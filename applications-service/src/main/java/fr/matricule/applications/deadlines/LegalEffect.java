package fr.matricule.applications.deadlines;

/** What asking for something does to the clock of silence. */
public enum LegalEffect {
  SUSPENDS_REJECTION_CLOCK,
  STARTS_ACCEPTANCE_CLOCK,
  NONE;

  /** The effect of asking for something indispensable (CRPA L114-5). */
  public static LegalEffect ofAskingUnder(ImplicitOutcome silence) {
    return switch (silence) {
      case ACCEPTANCE -> STARTS_ACCEPTANCE_CLOCK;
      case REJECTION -> SUSPENDS_REJECTION_CLOCK;
    };
  }
}
