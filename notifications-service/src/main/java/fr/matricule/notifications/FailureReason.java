package fr.matricule.notifications;

/** Why a message will not arrive by its channel. */
public enum FailureReason {
  /** The person gave none for this channel. */
  NO_ADDRESS,
  INVALID_ADDRESS,
  /** The receiving side says that it takes nothing for this address. */
  REFUSED,
  /** The letter came back. */
  RETURNED
}
