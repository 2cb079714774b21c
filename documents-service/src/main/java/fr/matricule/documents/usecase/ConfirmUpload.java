package fr.matricule.documents.usecase;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes note that a file has arrived and has it looked into; saying so again changes nothing. */
@ApplicationScoped
public class ConfirmUpload {

  private final Documents documents;
  private final Outbox outbox;
  private final Jobs jobs;
  private final Tracing tracing;
  private final Clock clock;

  ConfirmUpload(Documents documents, Outbox outbox, Jobs jobs, Tracing tracing, Clock clock) {
    this.documents = documents;
    this.outbox = outbox;
    this.jobs = jobs;
    this.tracing = tracing;
    this.clock = clock;
  }

  /**
   * The document as it stands after the confirmation.
   *
   * @param arrived whether the quarantine holds its file
   * @throws Problem 409 when the file has not arrived
   */
  @Transactional
  public Document confirm(UUID id, boolean arrived) {
    Document document = documents.locked(id).orElseThrow(Problem::notFound);
    if (documents.isCaseClosed(document.applicationId())) {
      throw Problem.notFound();
    }
    if (document.is(DocumentStatus.ANNOUNCED)) {
      if (!arrived) {
        throw Problem.of(409, "nothing-uploaded");
      }
      outbox.append(document.applicationId(), document.confirmUpload());
      DocumentJob job = new DocumentJob(id, document.applicationId(), tracing.current());
      jobs.schedule(InspectDocument.JOB.instance(id.toString()).data(job).build(), clock.instant());
    }
    return document;
  }
}
