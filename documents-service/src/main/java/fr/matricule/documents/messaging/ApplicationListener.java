package fr.matricule.documents.messaging;

import fr.matricule.documents.usecase.EraseDocuments;
import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears whose a case is, which office handles it, and when it is to be forgotten. */
@ApplicationScoped
public class ApplicationListener implements EventListener {

  private final Inbox inbox;
  private final CaseAccess access;
  private final EraseDocuments eraseDocuments;

  ApplicationListener(Inbox inbox, CaseAccess access, EraseDocuments eraseDocuments) {
    this.inbox = inbox;
    this.access = access;
    this.eraseDocuments = eraseDocuments;
  }

  @Override
  public String name() {
    return "documents.applications";
  }

  /** A batch from the topic. */
  @Incoming("applications")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    return switch (event.type()) {
      case "ApplicationOpened", "ApplicationAssigned" -> access.heard(event);
      case "ApplicationErased" -> () -> eraseDocuments.erase(event.caseId());
      default -> null;
    };
  }
}
