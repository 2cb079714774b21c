package fr.matricule.notifications.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.message.MessagePlan;
import fr.matricule.notifications.message.MessageWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes down a message to send and the job that sends it, in one transaction: both or neither. */
@ApplicationScoped
class Dispatch {

  private final Notifications notifications;
  private final MessageWriter writer;
  private final Seal seal;
  private final Jobs jobs;
  private final Clock clock;

  Dispatch(Notifications notifications, MessageWriter writer, Seal seal, Jobs jobs, Clock clock) {
    this.notifications = notifications;
    this.writer = writer;
    this.seal = seal;
    this.jobs = jobs;
    this.clock = clock;
  }

  void dispatch(Trigger trigger, MessagePlan plan, CaseMemory memory) {
    var id = NotificationId.of(trigger.eventId(), plan.channel(), plan.recipient());
    if (notifications.findByIdOptional(id).isPresent()) {
      return;
    }
    Message message = writer.write(plan, trigger.event(), memory);
    Notification notification = new Notification(trigger, plan, message, seal, clock.instant());
    notifications.persist(notification);
    if (!plan.subject().waitsForLetters()
        || notifications.lettersToLeave(notification.applicationId()).isEmpty()) {
      schedule(notification);
    }
  }

  /** What a mail could not do, a letter tries, in the same words. */
  void dispatchByPost(Notification failed) {
    Notification letter = failed.byPost(seal, clock.instant());
    if (notifications.findByIdOptional(letter.id()).isEmpty()) {
      notifications.persist(letter);
      schedule(letter);
    }
  }

  /** Lets go what waited until the letters of a case had left, once they have. */
  void release(UUID applicationId) {
    if (notifications.lettersToLeave(applicationId).isEmpty()) {
      notifications.waitingForLetters(applicationId).forEach(this::schedule);
    }
  }

  private void schedule(Notification notification) {
    TaskDescriptor<Void> task =
        switch (notification.channel()) {
          case EMAIL -> JobNames.SEND_EMAIL;
          case POST -> JobNames.POST_LETTER;
        };
    jobs.schedule(task.instance(notification.id().toString()).build(), clock.instant());
  }
}
