package fr.matricule.notifications;

/** What becomes of a message once a carrier was called. */
public sealed interface DeliveryResult {

  /** The carrier took it. */
  record Sent() implements DeliveryResult {}

  /** The carrier proved the delivery. */
  record Delivered() implements DeliveryResult {}

  /** It will not arrive by this channel. */
  record Failed(FailureReason reason) implements DeliveryResult {}

  /** There is nobody to reach yet, or no longer: nothing was tried and nothing is alarming. */
  record NotNeeded() implements DeliveryResult {}
}
