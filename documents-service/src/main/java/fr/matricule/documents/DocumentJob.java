package fr.matricule.documents;

import java.util.UUID;

/** What a job must know: the document, its case and the trace in which it was asked for. */
public record DocumentJob(UUID documentId, UUID applicationId, String traceparent) {}
