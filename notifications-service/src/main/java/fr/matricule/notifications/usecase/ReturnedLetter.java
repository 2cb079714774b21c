package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Notification;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Notifications;
import fr.matricule.notifications.event.CaseEvent.LetterReturned;
import fr.matricule.notifications.event.CaseMemories;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.Wording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells by mail that a letter did not arrive, unless a mail had failed before it. */
@ApplicationScoped
class ReturnedLetter {

  private final Notifications notifications;
  private final CaseMemories memories;
  private final Dispatch dispatch;

  ReturnedLetter(Notifications notifications, CaseMemories memories, Dispatch dispatch) {
    this.notifications = notifications;
    this.memories = memories;
    this.dispatch = dispatch;
  }

  void tell(Notification letter) {
    NotificationId mail = NotificationId.of(letter.causedBy(), Channel.EMAIL);
    if (notifications.findByIdOptional(mail).isPresent()) {
      return;
    }
    var event = new LetterReturned(letter.applicationId(), letter.subject().name());
    Trigger trigger = new Trigger(letter.causedBy(), event, letter.traceparent());
    Wording.of(event)
        .forEach(plan -> dispatch.dispatch(trigger, plan, memories.of(letter.applicationId())));
  }
}
