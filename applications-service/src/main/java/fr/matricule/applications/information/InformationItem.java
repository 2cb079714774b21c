package fr.matricule.applications.information;

import fr.matricule.applications.documents.DocumentFlaw;
import fr.matricule.applications.documents.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One document a caseworker asks for, and the document that answered. */
public record InformationItem(
    UUID itemId,
    DocumentKind documentKind,
    DocumentFlaw reason,
    @Nullable UUID documentId,
    @Nullable UUID answeredWith,
    @Nullable LocalDate answeredOn) {

  /** Something newly asked for; {@code documentId} names the document it is to replace, if any. */
  public static InformationItem asked(
      DocumentKind kind, DocumentFlaw reason, @Nullable UUID documentId) {
    return new InformationItem(UUID.randomUUID(), kind, reason, documentId, null, null);
  }

  InformationItem answered(UUID with, LocalDate on) {
    return new InformationItem(itemId, documentKind, reason, documentId, with, on);
  }

  boolean isOpen() {
    return answeredWith == null;
  }
}
