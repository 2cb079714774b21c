package fr.matricule.applications.usecase.notifications;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.history.Details;
import fr.matricule.applications.notifications.CaseNotification;
import fr.matricule.applications.notifications.CaseNotifications;
import fr.matricule.applications.notifications.NotificationFact;
import fr.matricule.applications.notifications.NotificationFact.Delivered;
import fr.matricule.applications.notifications.NotificationFact.Failed;
import fr.matricule.applications.notifications.NotificationFact.Sent;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something became known of a message. It is told in the timeline; and a clock that the law counts
 * from a notification counts from the day it is proved to have arrived.
 */
@ApplicationScoped
public class RecordNotification {

  private static final String WAITING_NUMBER_LETTER = "N06";
  private static final String REFUSAL_LETTER = "N11";

  private final CaseFile file;
  private final CaseNotifications notifications;
  private final ClockWork clocks;

  RecordNotification(CaseFile file, CaseNotifications notifications, ClockWork clocks) {
    this.file = file;
    this.notifications = notifications;
    this.clocks = clocks;
  }

  @Transactional
  public void record(NotificationFact fact) {
    var application = file.held(fact.applicationId());
    CaseNotification message = message(fact);
    switch (fact) {
      case Sent sent -> message.sent(sent.code(), sent.on());
      case Delivered delivered -> message.delivered(delivered.on());
      case Failed failed -> message.failed(failed.reason());
    }
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
    switch (fact) {
      case Sent sent ->
          file.note(
              application,
              "NotificationSent",
              sent.channel(),
              Details.of("notificationCode", sent.code()));
      case Delivered delivered ->
          file.note(application, "NotificationDelivered", delivered.channel(), Details.NONE);
      case Failed failed ->
          file.note(
              application,
              "NotificationFailed",
              failed.channel(),
              Details.of("reason", failed.reason()));
    }
    count(application, message, WAITING_NUMBER_LETTER, ClockKind.CIVIL_STATUS);
    count(application, message, REFUSAL_LETTER, ClockKind.APPEAL);
  }

  private void count(
      Application application, CaseNotification message, String code, ClockKind kind) {
    if (message.notifiedOn(code) instanceof LocalDate on) {
      clocks.notified(application, kind, on);
    }
  }
}
