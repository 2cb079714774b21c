package fr.matricule.applications.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.applications.documents.DocumentFact;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.usecase.documents.RecordDocument;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what became of the documents of a case. */
@ApplicationScoped
class DocumentListener implements EventListener {

  private final Inbox inbox;
  private final RecordDocument recordDocument;

  DocumentListener(Inbox inbox, RecordDocument recordDocument) {
    this.inbox = inbox;
    this.recordDocument = recordDocument;
  }

  @Incoming("documents")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public String name() {
    return "applications.documents";
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    DocumentFact fact = read(event);
    return fact == null ? null : () -> recordDocument.record(fact);
  }

  private static @Nullable DocumentFact read(IncomingEvent event) {
    UUID id = event.caseId();
    return switch (event.type()) {
      case "DocumentUploaded" -> {
        Reading r = event.as(Reading.class);
        yield new DocumentFact.Uploaded(id, r.documentId, r.kind, r.version);
      }
      case "DocumentReady" -> {
        Reading r = event.as(Reading.class);
        yield new DocumentFact.Ready(id, r.documentId, r.kind, r.version);
      }
      case "DocumentRejected" -> {
        Reading r = event.as(Reading.class);
        yield new DocumentFact.Rejected(id, r.documentId, r.kind, r.version, r.flaw());
      }
      case "DocumentReviewed" -> reviewed(id, event.as(Review.class));
      case "DocumentErased" -> new DocumentFact.Erased(id, event.as(Erasure.class).documentId);
      default -> null;
    };
  }

  private static DocumentFact reviewed(UUID id, Review review) {
    return switch (review.verdict) {
      case ACCEPTED ->
          new DocumentFact.Accepted(id, review.documentId, review.kind, review.version);
      case REJECTED ->
          new DocumentFact.TurnedDown(
              id, review.documentId, review.kind, review.version, flaw(review.reason));
    };
  }

  private static DocumentReason flaw(@Nullable DocumentReason reason) {
    if (reason == null) {
      throw new MalformedEvent("a rejection has no reason");
    }
    return reason;
  }

  /** Our reading of an upload, an inspection or its failure. */
  record Reading(UUID documentId, DocumentKind kind, int version, @Nullable DocumentReason reason) {
    Reading {
      requireNonNull(documentId, "documentId");
      requireNonNull(kind, "kind");
    }

    DocumentReason flaw() {
      return DocumentListener.flaw(reason);
    }
  }

  /** Our reading of a review. */
  record Review(
      UUID documentId,
      DocumentKind kind,
      int version,
      Verdict verdict,
      @Nullable DocumentReason reason) {
    enum Verdict {
      ACCEPTED,
      REJECTED
    }

    Review {
      requireNonNull(documentId, "documentId");
      requireNonNull(kind, "kind");
      requireNonNull(verdict, "verdict");
    }
  }

  /** Our reading of an erasure. */
  record Erasure(UUID documentId) {
    Erasure {
      requireNonNull(documentId, "documentId");
    }
  }
}
