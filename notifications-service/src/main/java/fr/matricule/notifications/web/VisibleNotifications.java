package fr.matricule.notifications.web;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages the present caller may see; others look as if they did not exist. */
@ApplicationScoped
class VisibleNotifications {

  private final Notifications notifications;
  private final CaseAccess access;

  VisibleNotifications(Notifications notifications, CaseAccess access) {
    this.notifications = notifications;
    this.access = access;
  }

  Notification require(UUID id) {
    Notification found =
        notifications.findByIdOptional(new NotificationId(id)).orElseThrow(Problem::notFound);
    access.require(found.applicationId());
    return found;
  }

  /** Messages of a case after a given one, at most {@code limit} of them. */
  List<Notification> ofCase(UUID applicationId, @Nullable UUID after, int limit) {
    access.require(applicationId);
    return notifications.ofCase(applicationId, after == null ? null : require(after), limit);
  }
}
