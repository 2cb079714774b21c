package fr.matricule.notifications.usecase;

import fr.matricule.notifications.KeptLetters;
import fr.matricule.notifications.Notifications;
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

  EraseCase(Notifications notifications, KeptLetters letters) {
    this.notifications = notifications;
    this.letters = letters;
  }

  @Transactional
  public void of(UUID applicationId) {
    letters.eraseCase(applicationId);
    notifications.eraseCase(applicationId);
  }
}
