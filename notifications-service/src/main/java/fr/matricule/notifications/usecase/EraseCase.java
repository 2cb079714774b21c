package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Notifications;
import fr.matricule.notifications.event.CaseMemories;
import fr.matricule.notifications.letter.KeptLetters;
import fr.matricule.notifications.letter.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Erases everything that was written to the person of a case; jobs still planned then find nothing.
 */
@ApplicationScoped
public class EraseCase {

  private final Notifications notifications;
  private final KeptLetters letters;
  private final PostalCarrier carrier;
  private final CaseMemories memories;

  EraseCase(
      Notifications notifications,
      KeptLetters letters,
      PostalCarrier carrier,
      CaseMemories memories) {
    this.notifications = notifications;
    this.letters = letters;
    this.carrier = carrier;
    this.memories = memories;
  }

  @Transactional
  public void erase(UUID applicationId) {
    notifications.lettersOf(applicationId).forEach(carrier::forget);
    letters.eraseCase(applicationId);
    notifications.eraseCase(applicationId);
    memories.eraseCase(applicationId);
  }
}
