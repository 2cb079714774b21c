package fr.matricule.documents;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Review;
import fr.matricule.documents.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Documents in every state, made by what leads there. */
public final class DocumentFixture {

  public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final Review ACCEPTANCE = new Review(Verdict.ACCEPTED, null, TODAY, "claire");

  private DocumentFixture() {}

  public static Announcement announcement() {
    return new Announcement(UUID.randomUUID(), DocumentKind.PASSPORT, FileType.PDF, 1000, null);
  }

  static Document announced() {
    return Document.first(announcement(), NOW);
  }

  static Document uploaded() {
    Document document = announced();
    document.confirmUpload();
    return document;
  }

  static Document ready() {
    Document document = uploaded();
    document.conclude(new Sound(FileType.PDF, 2), 1000, "cafe");
    return document;
  }

  static Document rejected() {
    Document document = announced();
    document.reject(DocumentReason.NEVER_UPLOADED);
    return document;
  }

  static Document erased() {
    Document document = ready();
    document.erase();
    return document;
  }

  static Document in(DocumentStatus status) {
    return switch (status) {
      case ANNOUNCED -> announced();
      case UPLOADED -> uploaded();
      case READY -> ready();
      case REJECTED -> rejected();
      case ERASED -> erased();
    };
  }
}
