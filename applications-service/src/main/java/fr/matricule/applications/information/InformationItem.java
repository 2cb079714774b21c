package fr.matricule.applications.information;

import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document a caseworker asks for, and the document that answers.
 *
 * @param answeredWith the document the applicant named
 * @param receivedOn since when that document is here and can be read; before, the answer is pending
 */
public record InformationItem(
    UUID itemId,
    DocumentKind documentKind,
    DocumentReason reason,
    @Nullable UUID documentId,
    @Nullable UUID answeredWith,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate receivedOn) {

  /** Something newly asked for; {@code documentId} names the document it is to replace, if any. */
  public static InformationItem asked(
      DocumentKind kind, DocumentReason reason, @Nullable UUID documentId) {
    return new InformationItem(UUID.randomUUID(), kind, reason, documentId, null, null, null);
  }

  InformationItem answered(UUID with, LocalDate on) {
    return new InformationItem(itemId, documentKind, reason, documentId, with, on, null);
  }

  InformationItem received(LocalDate on) {
    return new InformationItem(
        itemId, documentKind, reason, documentId, answeredWith, answeredOn, on);
  }

  InformationItem released() {
    return new InformationItem(itemId, documentKind, reason, documentId, null, null, null);
  }

  boolean isOpen() {
    return receivedOn == null;
  }

  /** Whether the document that answers has not arrived. */
  public boolean isPending() {
    return answeredWith != null && receivedOn == null;
  }

  /** Whether the document is awaited as its answer. */
  boolean awaits(UUID document) {
    return receivedOn == null && document.equals(answeredWith);
  }
}
