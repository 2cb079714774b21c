package fr.matricule.notifications.delivery;

import fr.matricule.notifications.Facts;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.message.MessagePlan;
import fr.matricule.notifications.message.Wording;
import java.util.Optional;

/** Messages as the service writes them, on a site with pages for applicants or without. */
final class Written {

  static final Portal WITH_PAGES = new Portal(Optional.of("https://matricule.test"));
  static final Portal WITHOUT_PAGES = new Portal(Optional.empty());

  private Written() {}

  static MessagePlan plan(CaseEvent event) {
    return Wording.of(event).getLast();
  }

  static MessageContext context(CaseEvent event) {
    return context(event, Facts.memory(), WITH_PAGES);
  }

  static MessageContext context(CaseEvent event, CaseMemory memory, Portal portal) {
    MessagePlan plan = plan(event);
    return new MessageContext(
        NotificationId.of("event-1", plan.channel(), plan.recipient()),
        event.applicationId(),
        plan.subject(),
        plan.recipient(),
        plan.registered(),
        new TemplateWriter(portal).write(plan, event, memory),
        "");
  }
}
