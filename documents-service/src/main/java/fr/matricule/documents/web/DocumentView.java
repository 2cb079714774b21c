package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentKind;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.file.StoredFile;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Review;
import fr.matricule.documents.review.Verdict;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as its readers see it; type, size and pages are those found, once it was read. */
@Schema(name = "Document")
record DocumentView(
    UUID id,
    UUID applicationId,
    DocumentKind kind,
    int version,
    DocumentStatus status,
    @Nullable DocumentReason reason,
    @Nullable String mediaType,
    @Nullable Long size,
    @Nullable Integer pages,
    @Nullable ReviewView review) {

  /** A caseworker's judgement, without their name. */
  @Schema(name = "Review")
  record ReviewView(Verdict verdict, @Nullable DocumentReason reason, LocalDate reviewedOn) {

    static @Nullable ReviewView of(@Nullable Review review) {
      return review == null
          ? null
          : new ReviewView(review.verdict(), review.reason(), review.reviewedOn());
    }
  }

  static DocumentView of(Document document) {
    StoredFile file = document.file();
    return new DocumentView(
        document.id(),
        document.applicationId(),
        document.kind(),
        document.version(),
        document.status(),
        document.reason(),
        (file == null ? document.announcedType() : file.type()).mediaType(),
        file == null ? Long.valueOf(document.announcedSize()) : file.size(),
        file == null ? null : file.pages(),
        ReviewView.of(document.review()));
  }
}
