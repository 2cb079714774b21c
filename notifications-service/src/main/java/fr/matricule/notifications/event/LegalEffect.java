package fr.matricule.notifications.event;

/** What asking does to the time limits. */
public enum LegalEffect {
  SUSPENDS_REJECTION_CLOCK,
  STARTS_ACCEPTANCE_CLOCK,
  NONE
}
