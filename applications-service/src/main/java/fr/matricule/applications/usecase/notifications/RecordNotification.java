package fr.matricule.applications.usecase.notifications;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.history.Note;
import fr.matricule.applications.notifications.CaseNotification;
import fr.matricule.applications.notifications.CaseNotifications;
import fr.matricule.applications.notifications.MessageSubject;
import fr.matricule.applications.notifications.NotificationFact;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something became known of a message. It is told in the timeline; a clock that the law counts from
 * a notification counts from the day it is proved to have arrived, and waits when the letter comes
 * back.
 */
@ApplicationScoped
public class RecordNotification {

  private final CaseFile file;
  private final CaseNotifications notifications;
  private final ClockWork clocks;
  private final OfficeTasks tasks;

  RecordNotification(
      CaseFile file, CaseNotifications notifications, ClockWork clocks, OfficeTasks tasks) {
    this.file = file;
    this.notifications = notifications;
    this.clocks = clocks;
    this.tasks = tasks;
  }

  @Transactional
  public void record(NotificationFact fact) {
    Optional<Application> application = file.held(fact.applicationId());
    CaseNotification message = message(fact);
    message.hear(fact);
    application.ifPresent(known -> follow(known, message, fact));
  }

  private CaseNotification message(NotificationFact fact) {
    UUID id = fact.notificationId();
    return notifications
        .findByIdOptional(id)
        .orElseGet(
            () -> {
              CaseNotification unheardOf = new CaseNotification(id, fact.applicationId());
              notifications.persist(unheardOf);
              return unheardOf;
            });
  }

  private void follow(Application application, CaseNotification message, NotificationFact fact) {
    file.note(application, new Note.OfNotification(fact));
    Optional<ClockKind> counted = message.subject().flatMap(RecordNotification::clockFrom);
    if (message.notifiedOn() instanceof LocalDate on) {
      counted.ifPresent(kind -> clocks.notified(application, kind, on));
    }
    if (message.isReturnedLetter()) {
      counted.ifPresent(kind -> clocks.awaitNotification(application.id(), kind));
      tasks.raise(application.id(), TaskKind.LETTER_RETURNED, file.today());
    }
  }

  /** The clock that the law counts from the notification of this. */
  private static Optional<ClockKind> clockFrom(MessageSubject subject) {
    return switch (subject) {
      case WAITING_NUMBER -> Optional.of(ClockKind.CIVIL_STATUS);
      case REFUSAL, DEFERRAL, REDIRECTION -> Optional.of(ClockKind.APPEAL);
      case RECEIPT,
          ACKNOWLEDGEMENT,
          DOCUMENT_REQUEST,
          DOCUMENT_REFUSAL,
          IDENTITY_REFUSAL,
          FINAL_NUMBER,
          GRANT,
          CONTACT_CHANGE,
          EMAIL_CONFIRMATION,
          RETURNED_LETTER,
          CLOSURE ->
          Optional.empty();
    };
  }
}
