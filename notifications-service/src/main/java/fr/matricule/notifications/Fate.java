package fr.matricule.notifications;

/** What becomes of a message once a carrier was called. */
public sealed interface Fate {

  /** The carrier took it. */
  record Sent() implements Fate {}

  /** The carrier proved the delivery. */
  record Delivered() implements Fate {}

  /** It will not arrive by this channel. */
  record Failed(FailureReason reason) implements Fate {}
}
