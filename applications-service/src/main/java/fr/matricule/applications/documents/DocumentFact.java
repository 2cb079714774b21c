package fr.matricule.applications.documents;

import java.util.UUID;

/** What documents-service said about one document of a case. */
public sealed interface DocumentFact {

  UUID applicationId();

  UUID documentId();

  record Uploaded(UUID applicationId, UUID documentId, DocumentKind kind, int version)
      implements DocumentFact {}

  record Ready(UUID applicationId, UUID documentId, DocumentKind kind, int version)
      implements DocumentFact {}

  record Rejected(
      UUID applicationId, UUID documentId, DocumentKind kind, int version, DocumentReason reason)
      implements DocumentFact {}

  record Accepted(UUID applicationId, UUID documentId, DocumentKind kind, int version)
      implements DocumentFact {}

  record TurnedDown(
      UUID applicationId, UUID documentId, DocumentKind kind, int version, DocumentReason reason)
      implements DocumentFact {}

  record Erased(UUID applicationId, UUID documentId) implements DocumentFact {}
}
