package fr.matricule.applications.tasks;

/** Why an office has to look at a case. */
public enum TaskKind {
  /** A letter came back: find out where the person lives. */
  LETTER_RETURNED,
  /** The new address belongs to another office. */
  ADDRESS_OF_ANOTHER_OFFICE,
  /**
   * The address is new: no letter with a number leaves before it is confirmed or time has passed.
   */
  ADDRESS_TO_CONFIRM
}
