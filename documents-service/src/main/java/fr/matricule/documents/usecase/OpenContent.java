package fr.matricule.documents.usecase;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets somebody read a file, and remembers that they did. */
@ApplicationScoped
public class OpenContent {

  private final Documents documents;
  private final Clock clock;

  OpenContent(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** Which of a document's files. */
  public enum Part {
    HANDED_OUT,
    ORIGINAL
  }

  /**
   * The document whose file may be read now.
   *
   * @throws Problem 410 when the file is gone, 404 when there is none, or not yet
   */
  @Transactional
  public Document open(UUID id, Part part, String reader) {
    Document document = documents.findByIdOptional(id).orElseThrow(Problem::notFound);
    if (document.is(DocumentStatus.ERASED) || documents.isCaseClosed(document.applicationId())) {
      throw Problem.of(410, "document-erased");
    }
    if (!document.is(DocumentStatus.READY)) {
      throw Problem.of(404, "no-file", document.status());
    }
    documents.recordReading(document, part.name(), reader, clock.instant());
    return document;
  }
}
