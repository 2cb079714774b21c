package fr.matricule.documents.usecase;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.file.Fingerprint;
import fr.matricule.documents.file.Inspection;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the outcome of an inspection true and says so; only the first outcome counts. */
@ApplicationScoped
public class ConcludeInspection {

  private final Documents documents;
  private final Outbox outbox;

  ConcludeInspection(Documents documents, Outbox outbox) {
    this.documents = documents;
    this.outbox = outbox;
  }

  /** The status in which the document now is, by this outcome or by what happened before it. */
  @Transactional
  public DocumentStatus conclude(
      UUID id, Inspection inspection, Fingerprint original, @Nullable Fingerprint made) {
    Document document = documents.locked(id).orElseThrow();
    if (document.is(DocumentStatus.UPLOADED) && !documents.isCaseClosed(document.applicationId())) {
      outbox.append(document.applicationId(), document.conclude(inspection, original, made));
    }
    return document.status();
  }
}
