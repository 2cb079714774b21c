package fr.matricule.notifications.messaging;

import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.notifications.event.CaseEvent.DocumentRejected;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.usecase.NotifyApplicant;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what happens to files: only a refused one concerns the applicant at once. */
@ApplicationScoped
class DocumentListener implements EventListener {

  private final Inbox inbox;
  private final NotifyApplicant notify;
  private final Tracing tracing;

  DocumentListener(Inbox inbox, NotifyApplicant notify, Tracing tracing) {
    this.inbox = inbox;
    this.notify = notify;
    this.tracing = tracing;
  }

  @Override
  public String name() {
    return "notifications.documents";
  }

  @Incoming("documents")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    if (!event.type().equals("DocumentRejected")) {
      return null;
    }
    Trigger trigger = new Trigger(event.id(), event.as(DocumentRejected.class), tracing.current());
    return () -> notify.tell(trigger);
  }
}
