package fr.matricule.documents;

import static fr.matricule.documents.DocumentStatus.ANNOUNCED;
import static fr.matricule.documents.DocumentStatus.ERASED;
import static fr.matricule.documents.DocumentStatus.READY;
import static fr.matricule.documents.DocumentStatus.REJECTED;
import static fr.matricule.documents.DocumentStatus.UPLOADED;

import fr.matricule.documents.DocumentEvent.DocumentErased;
import fr.matricule.documents.DocumentEvent.DocumentReady;
import fr.matricule.documents.DocumentEvent.DocumentRejected;
import fr.matricule.documents.DocumentEvent.DocumentReviewed;
import fr.matricule.documents.DocumentEvent.DocumentUploaded;
import java.util.EnumSet;
import java.util.Set;

/**
 * The whole life of a document: each event, where it may happen and where it leads.
 *
 * <pre>
 *   ANNOUNCED ──uploaded──▶ UPLOADED ──ready──▶ READY ◀─┐
 *       │                      │                  │ └───┘ reviewed
 *       └──────rejected──────▶ REJECTED           │
 *                 any but ERASED ──erased──▶ ERASED
 * </pre>
 */
final class Lifecycle {

  private Lifecycle() {}

  /** Where an event may happen, and where it leads. */
  record Move(Set<DocumentStatus> from, DocumentStatus to) {

    DocumentStatus leaving(DocumentStatus status) {
      if (!from.contains(status)) {
        throw new IllegalStateException("A document in " + status + " does not move to " + to);
      }
      return to;
    }
  }

  static Move by(DocumentEvent event) {
    return switch (event) {
      case DocumentUploaded _ -> new Move(Set.of(ANNOUNCED), UPLOADED);
      case DocumentReady _ -> new Move(Set.of(UPLOADED), READY);
      case DocumentRejected _ -> new Move(Set.of(ANNOUNCED, UPLOADED), REJECTED);
      case DocumentReviewed _ -> new Move(Set.of(READY), READY);
      case DocumentErased _ -> new Move(EnumSet.complementOf(EnumSet.of(ERASED)), ERASED);
    };
  }
}
