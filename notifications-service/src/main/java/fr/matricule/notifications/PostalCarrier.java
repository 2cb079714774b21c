package fr.matricule.notifications;

/** Takes printed letters to the post; handing the same letter twice is handing it once. */
public interface PostalCarrier {

  /** Hands a letter over; when this returns, the carrier has it for good. */
  void hand(NotificationId id, Letter letter, boolean registered);

  /** Destroys what the carrier still has of a letter. */
  void forget(NotificationId id);
}
