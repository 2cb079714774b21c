package fr.matricule.documents.usecase;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Review;
import fr.matricule.documents.review.Verdict;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what a caseworker found on looking at a document. */
@ApplicationScoped
public class ReviewDocument {

  private final Documents documents;
  private final Outbox outbox;
  private final Clock clock;

  ReviewDocument(Documents documents, Outbox outbox, Clock clock) {
    this.documents = documents;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A judgement, by whom, and of which version of the document ({@code If-Match}). */
  public record Judgement(
      Verdict verdict,
      @Nullable DocumentReason reason,
      String reviewer,
      @Nullable String ifMatch) {}

  /**
   * The document with its review; a later review replaces an earlier one.
   *
   * @throws Problem 428 or 412 without the present version, 409 when there is nothing to look at
   */
  @Transactional
  public Document review(UUID id, Judgement judgement) {
    Document document = documents.locked(id).orElseThrow(Problem::notFound);
    Versions.require(judgement.ifMatch(), document.revision(), () -> whatChanged(document));
    if (!document.is(DocumentStatus.READY) || documents.isCaseClosed(document.applicationId())) {
      throw Problem.of(409, "document-not-ready", document.status());
    }
    Review review =
        new Review(
            judgement.verdict(), judgement.reason(), LocalDate.now(clock), judgement.reviewer());
    outbox.append(document.applicationId(), document.review(review));
    return document;
  }

  private static Map<String, ?> whatChanged(Document document) {
    return document.review() instanceof Review review
        ? Map.of("currentStatus", document.status(), "currentVerdict", review.verdict())
        : Map.of("currentStatus", document.status());
  }
}
