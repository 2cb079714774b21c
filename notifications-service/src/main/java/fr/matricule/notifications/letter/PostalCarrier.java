package fr.matricule.notifications.letter;

import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.NotificationId;
import java.util.Optional;

/** Takes printed letters to the post; handing the same letter twice is handing it once. */
public interface PostalCarrier {

  /** Hands a letter over; when this returns, the carrier has it for good. */
  void hand(NotificationId id, Letter letter, boolean registered);

  /** What became of a letter it was handed; empty as long as it is on its way. */
  Optional<DeliveryResult> resultOf(NotificationId id);

  /** Destroys what the carrier still has of a letter. */
  void forget(NotificationId id);
}
