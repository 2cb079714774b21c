package fr.matricule.notifications.letter;

import fr.matricule.notifications.NotificationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** All letters that were printed. */
@ApplicationScoped
public class KeptLetters implements PanacheRepositoryBase<KeptLetter, NotificationId> {

  /** Forgets the letters of a case. */
  public void eraseCase(UUID applicationId) {
    delete(
        "id.value in (select n.id.value from Notification n where n.applicationId = ?1)",
        applicationId);
  }

  /** Records that somebody read a letter with a number on it. */
  public void recordReading(NotificationId id, String reader, Instant at) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO letter_reading (notification_id, reader, read_at) VALUES (:id, :reader, :at)")
        .setParameter("id", id.value())
        .setParameter("reader", reader)
        .setParameter("at", at)
        .executeUpdate();
  }
}
