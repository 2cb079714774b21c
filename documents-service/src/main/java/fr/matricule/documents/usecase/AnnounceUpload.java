package fr.matricule.documents.usecase;

import fr.matricule.documents.Announcement;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.Documents;
import fr.matricule.documents.file.Limits;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Opens a place for a file that somebody is about to hand in. */
@ApplicationScoped
public class AnnounceUpload {

  private final Documents documents;
  private final Jobs jobs;
  private final Tracing tracing;
  private final Clock clock;

  AnnounceUpload(Documents documents, Jobs jobs, Tracing tracing, Clock clock) {
    this.documents = documents;
    this.jobs = jobs;
    this.tracing = tracing;
    this.clock = clock;
  }

  /**
   * The announced document; it is given up by itself when nothing comes.
   *
   * @throws Problem 404 when the case was erased, 422 when what it replaces is not of this case and
   *     kind, 409 when the case has too many
   */
  @Transactional
  public Document announce(Announcement announced) {
    if (documents.isCaseClosed(announced.applicationId())) {
      throw Problem.notFound();
    }
    if (documents.count("applicationId", announced.applicationId()) >= Limits.MAX_PER_CASE) {
      throw Problem.of(409, "too-many-documents", Limits.MAX_PER_CASE);
    }
    // the database keeps microseconds; what is answered now must be what is read later
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Document document =
        announced.replaces() instanceof UUID earlier
            ? Document.after(documents.latestOf(lineage(earlier, announced)), announced, now)
            : Document.first(announced, now);
    documents.persist(document);
    DocumentJob job = new DocumentJob(document.id(), document.applicationId(), tracing.current());
    jobs.schedule(
        RejectForgotten.JOB.instance(document.id().toString()).data(job).build(),
        now.plus(Limits.TO_COMPLETE));
    return document;
  }

  private UUID lineage(UUID earlier, Announcement announced) {
    return documents
        .findByIdOptional(earlier)
        .filter(document -> document.applicationId().equals(announced.applicationId()))
        .filter(document -> document.kind() == announced.kind())
        .map(Document::lineage)
        .orElseThrow(() -> Problem.of(422, "invalid-request").at("/replaces", "not-replaceable"));
  }
}
