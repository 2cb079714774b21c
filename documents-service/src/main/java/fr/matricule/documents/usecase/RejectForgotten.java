package fr.matricule.documents.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives up a document whose upload was announced and never completed. */
@ApplicationScoped
public class RejectForgotten {

  public static final TaskDescriptor<DocumentJob> JOB =
      TaskDescriptor.of("reject-forgotten", DocumentJob.class);

  private final Documents documents;
  private final Outbox outbox;

  RejectForgotten(Documents documents, Outbox outbox) {
    this.documents = documents;
    this.outbox = outbox;
  }

  /** Rejects the document if it is still only announced. */
  @Transactional
  public void reject(UUID id) {
    Document document = documents.locked(id).orElseThrow();
    if (document.is(DocumentStatus.ANNOUNCED)
        && !documents.isCaseClosed(document.applicationId())) {
      outbox.append(document.applicationId(), document.reject(DocumentReason.NEVER_UPLOADED));
    }
  }
}
