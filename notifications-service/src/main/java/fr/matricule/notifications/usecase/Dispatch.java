package fr.matricule.notifications.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.notifications.Cause;
import fr.matricule.notifications.Notice;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes down a message to send and the job that sends it, in one transaction: both or neither. */
@ApplicationScoped
class Dispatch {

  private final Notifications notifications;
  private final Jobs jobs;
  private final Clock clock;

  Dispatch(Notifications notifications, Jobs jobs, Clock clock) {
    this.notifications = notifications;
    this.jobs = jobs;
    this.clock = clock;
  }

  void dispatch(Cause cause, Notice notice) {
    NotificationId id = NotificationId.of(cause.eventId(), notice.channel());
    if (notifications.findByIdOptional(id).isPresent()) {
      return;
    }
    notifications.persist(new Notification(cause, notice, clock.instant()));
    TaskDescriptor<Void> task =
        switch (notice.channel()) {
          case EMAIL -> JobNames.SEND_EMAIL;
          case POST -> JobNames.POST_LETTER;
        };
    jobs.schedule(task.instance(id.toString()).build(), clock.instant());
  }
}
