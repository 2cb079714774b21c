package fr.matricule.notifications.messaging;

import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.usecase.EraseCase;
import fr.matricule.notifications.usecase.NotifyApplicant;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what happens to cases. */
@ApplicationScoped
class ApplicationListener implements EventListener {

  private final Inbox inbox;
  private final CaseAccess access;
  private final NotifyApplicant notify;
  private final EraseCase erase;
  private final Tracing tracing;

  ApplicationListener(
      Inbox inbox, CaseAccess access, NotifyApplicant notify, EraseCase erase, Tracing tracing) {
    this.inbox = inbox;
    this.access = access;
    this.notify = notify;
    this.erase = erase;
    this.tracing = tracing;
  }

  @Override
  public String name() {
    return "notifications.applications";
  }

  @Incoming("applications")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    return switch (event.type()) {
      case "ApplicationOpened", "ApplicationAssigned" -> access.heard(event);
      case "ApplicationErased" -> () -> erase.erase(event.caseId());
      default ->
          CaseEvent.named(event.type())
              .map(reading -> new Trigger(event.id(), event.as(reading), tracing.current()))
              .<Runnable>map(trigger -> () -> notify.tell(trigger))
              .orElse(null);
    };
  }
}
