package fr.matricule.notifications;

import fr.matricule.notifications.message.Channel;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All messages. */
@ApplicationScoped
public class Notifications implements PanacheRepositoryBase<Notification, NotificationId> {

  /** One message, held against everybody else who would change it. */
  public Optional<Notification> held(NotificationId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The messages of a case in the order they became necessary, after a given one. */
  public List<Notification> ofCase(UUID applicationId, @Nullable Notification after, int limit) {
    Instant from = after == null ? Instant.EPOCH : after.createdAt();
    return find(
            "applicationId = ?1 and (createdAt > ?2 or (createdAt = ?2 and id.value > ?3))"
                + " order by createdAt, id.value",
            applicationId,
            from,
            after == null ? new UUID(0, 0) : after.id().value())
        .page(0, limit)
        .list();
  }

  /** The letters of a case that have not left yet, held so that none leaves unseen meanwhile. */
  public List<Notification> lettersToLeave(UUID applicationId) {
    return find(
            "applicationId = ?1 and channel = ?2 and status in ?3",
            applicationId,
            Channel.POST,
            List.of(NotificationStatus.PENDING, NotificationStatus.SENDING))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The messages of a case that wait until its letters have left. */
  public List<Notification> waitingForLetters(UUID applicationId) {
    return find("applicationId = ?1 and status = ?2", applicationId, NotificationStatus.PENDING)
        .stream()
        .filter(waiting -> waiting.subject().waitsForLetters())
        .toList();
  }

  /** The letters handed to the post since a moment, of which nothing was heard. */
  public List<NotificationId> underway(Instant since) {
    return find(
            "channel = ?1 and status = ?2 and sentAt > ?3",
            Channel.POST,
            NotificationStatus.SENT,
            since)
        .stream()
        .map(Notification::id)
        .toList();
  }

  /** The letters of a case. */
  public List<NotificationId> lettersOf(UUID applicationId) {
    return find("applicationId = ?1 and channel = ?2", applicationId, Channel.POST).stream()
        .map(Notification::id)
        .toList();
  }

  /** Forgets a case. */
  public void eraseCase(UUID applicationId) {
    delete("applicationId", applicationId);
  }
}
