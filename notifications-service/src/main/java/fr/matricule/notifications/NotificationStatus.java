package fr.matricule.notifications;

/** How far a message is. */
public enum NotificationStatus {
  PENDING,
  /**
   * Committed before the carrier is called: after a crash the same message goes out again, not
   * another one.
   */
  SENDING,
  SENT,
  DELIVERED,
  FAILED,
  /** There was nobody to reach: a draft without an address, a case that was erased. */
  NOT_NEEDED
}
