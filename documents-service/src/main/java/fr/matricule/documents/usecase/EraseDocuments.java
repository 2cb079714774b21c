package fr.matricule.documents.usecase;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.Documents;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Closes a case to documents and has all of its files erased. */
@ApplicationScoped
public class EraseDocuments {

  private final Documents documents;
  private final Jobs jobs;
  private final Tracing tracing;
  private final Idempotency idempotency;
  private final Clock clock;

  EraseDocuments(
      Documents documents, Jobs jobs, Tracing tracing, Idempotency idempotency, Clock clock) {
    this.documents = documents;
    this.jobs = jobs;
    this.tracing = tracing;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** From the commit on nothing of the case can be read, added or judged. */
  @Transactional
  public void erase(UUID applicationId) {
    Instant now = clock.instant();
    documents.closeCase(applicationId, now);
    idempotency.forget(applicationId);
    for (Document document : documents.notErased(applicationId)) {
      DocumentJob job = new DocumentJob(document.id(), applicationId, tracing.current());
      jobs.schedule(EraseFile.JOB.instance(document.id().toString()).data(job).build(), now);
    }
  }
}
