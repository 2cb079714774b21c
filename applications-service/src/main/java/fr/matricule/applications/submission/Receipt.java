package fr.matricule.applications.submission;

import fr.matricule.applications.ApplicationEvent.ImplicitDecision;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.RequiredDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The registration receipt (CRPA R112-11-1): what came and when, what is missing and by when, what
 * silence would mean provided that the request is complete.
 */
public record Receipt(
    UUID applicationId,
    String reference,
    Instant submittedAt,
    LocalDate submittedOn,
    List<Received> receivedDocuments,
    List<RequiredDocuments.Group> missingDocuments,
    @Nullable LocalDate completeBy,
    LocalDate acknowledgeBy,
    ImplicitDecision implicitDecision) {

  /** A document that had come by then, and how far its inspection was. */
  public record Received(UUID documentId, DocumentKind kind, CaseDocument.Status status) {}
}
