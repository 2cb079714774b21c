package fr.matricule.documents;

import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a document; each record is the data of the event of its name. */
public sealed interface DocumentEvent {

  UUID applicationId();

  record DocumentUploaded(UUID applicationId, UUID documentId, DocumentKind kind, int version)
      implements DocumentEvent {}

  record DocumentReady(
      UUID applicationId,
      UUID documentId,
      DocumentKind kind,
      int version,
      String mediaType,
      @Nullable Integer pages)
      implements DocumentEvent {}

  record DocumentRejected(
      UUID applicationId, UUID documentId, DocumentKind kind, int version, DocumentReason reason)
      implements DocumentEvent {}

  record DocumentReviewed(
      UUID applicationId,
      UUID documentId,
      DocumentKind kind,
      int version,
      Verdict verdict,
      @Nullable DocumentReason reason)
      implements DocumentEvent {}

  record DocumentErased(UUID applicationId, UUID documentId) implements DocumentEvent {}
}
