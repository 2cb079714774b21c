package fr.matricule.notifications.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.matricule.kernel.jobs.OneTimeJobs;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.letter.HeldLetter;
import fr.matricule.notifications.usecase.ForgetLetter;
import fr.matricule.notifications.usecase.JobNames;
import fr.matricule.notifications.usecase.PostLetter;
import fr.matricule.notifications.usecase.SendEmail;
import fr.matricule.notifications.usecase.TrackLetters;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The jobs by which messages leave and letters are followed. */
class DeliveryJobs {

  private final OneTimeJobs oneTime;
  private final Duration askAgain;

  DeliveryJobs(
      OneTimeJobs oneTime,
      @ConfigProperty(name = "matricule.letters.ask-again") Duration askAgain) {
    this.oneTime = oneTime;
    this.askAgain = askAgain;
  }

  @Produces
  @Singleton
  Task<Void> sendEmail(SendEmail send) {
    return once(JobNames.SEND_EMAIL, send::send);
  }

  @Produces
  @Singleton
  Task<Void> postLetter(PostLetter post) {
    return Tasks.custom(JobNames.POST_LETTER)
        .onFailure(oneTime.backoff())
        .execute((instance, _) -> posted(post, NotificationId.of(instance.getId())));
  }

  @Produces
  @Singleton
  Task<Void> forgetLetter(ForgetLetter forget) {
    return once(JobNames.FORGET_LETTER, forget::forget);
  }

  @Produces
  @Singleton
  Task<Void> trackLetters(
      TrackLetters track, @ConfigProperty(name = "matricule.post.poll") Duration every) {
    return Tasks.recurring(JobNames.TRACK_LETTERS, FixedDelay.of(every))
        .execute((_, _) -> track.track());
  }

  // a letter that must wait has not failed: no back-off, and nothing to park
  private CompletionHandler<Void> posted(PostLetter post, NotificationId id) {
    try {
      post.post(id);
      return new CompletionHandler.OnCompleteRemove<>();
    } catch (HeldLetter _) {
      return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(askAgain));
    }
  }

  private Task<Void> once(TaskDescriptor<Void> name, Consumer<NotificationId> work) {
    return oneTime.job(name, (instance, _) -> work.accept(NotificationId.of(instance.getId())));
  }
}
