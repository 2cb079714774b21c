package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the letters whose fate is open; one of which nothing was heard for long is no longer
 * followed.
 */
@ApplicationScoped
public class FindUnderway {

  private final Notifications notifications;
  private final Clock clock;
  private final Period follow;

  FindUnderway(
      Notifications notifications,
      Clock clock,
      @ConfigProperty(name = "matricule.post.follow") Period follow) {
    this.notifications = notifications;
    this.clock = clock;
    this.follow = follow;
  }

  @Transactional
  public List<NotificationId> find() {
    return notifications.underway(ZonedDateTime.now(clock).minus(follow).toInstant());
  }
}
