package fr.matricule.documents;

import fr.matricule.documents.DocumentEvent.DocumentErased;
import fr.matricule.documents.DocumentEvent.DocumentReady;
import fr.matricule.documents.DocumentEvent.DocumentRejected;
import fr.matricule.documents.DocumentEvent.DocumentReviewed;
import fr.matricule.documents.DocumentEvent.DocumentUploaded;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.SealedFile;
import fr.matricule.documents.file.StoredFile;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Review;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of one document of a case: from its announcement to its erasure. */
@Entity
public class Document {

  @Id private UUID id;
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private UUID lineage;
  private int version;

  @Enumerated(EnumType.STRING)
  private DocumentStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable DocumentReason reason;

  @Enumerated(EnumType.STRING)
  private FileType announcedType;

  private long announcedSize;
  private Instant announcedAt;
  private UUID quarantineKey;
  private UUID vaultKey;
  @Embedded private @Nullable StoredFile file;
  @Embedded private @Nullable Review review;
  private long revision;

  /** For the mapper only. */
  @SuppressWarnings("NullAway.Init")
  protected Document() {}

  private Document(Announcement announced, UUID id, UUID lineage, int version, Instant at) {
    this.id = id;
    this.applicationId = announced.applicationId();
    this.kind = announced.kind();
    this.lineage = lineage;
    this.version = version;
    this.status = DocumentStatus.ANNOUNCED;
    this.announcedType = announced.type();
    this.announcedSize = announced.size();
    this.announcedAt = at;
    // both places are settled from the start: whatever is repeated later hits the same two
    this.quarantineKey = UUID.randomUUID();
    this.vaultKey = UUID.randomUUID();
    this.revision = 1;
  }

  /** The first version of a document. */
  public static Document first(Announcement announced, Instant at) {
    UUID id = UUID.randomUUID();
    return new Document(announced, id, id, 1, at);
  }

  /** The next version of the document that {@code latest} is the latest version of. */
  public static Document after(Document latest, Announcement announced, Instant at) {
    return new Document(announced, UUID.randomUUID(), latest.lineage, latest.version + 1, at);
  }

  /** The applicant says the file was sent. */
  public DocumentUploaded confirmUpload() {
    return happened(new DocumentUploaded(applicationId, id, kind, version));
  }

  /** The inspection came to its end. */
  public DocumentEvent conclude(Inspection inspection, long size, String sha256) {
    return switch (inspection) {
      case Inspection.Sound sound -> ready(sound, size, sha256);
      case Inspection.Unsound unsound -> reject(unsound.reason());
    };
  }

  private DocumentReady ready(Inspection.Sound sound, long size, String sha256) {
    file = new StoredFile(sound.type(), size, sound.pages(), sha256);
    return happened(
        new DocumentReady(
            applicationId, id, kind, version, sound.type().mediaType(), sound.pages()));
  }

  /** No file that could be kept came out of the announcement. */
  public DocumentRejected reject(DocumentReason why) {
    DocumentRejected rejected =
        happened(new DocumentRejected(applicationId, id, kind, version, why));
    reason = why;
    return rejected;
  }

  /** A caseworker looked at it; a later look replaces an earlier one. */
  public DocumentReviewed review(Review given) {
    DocumentReviewed reviewed =
        happened(
            new DocumentReviewed(
                applicationId, id, kind, version, given.verdict(), given.reason()));
    review = given;
    return reviewed;
  }

  /** The file is gone; that there was one remains, without what was in it. */
  public DocumentErased erase() {
    DocumentErased erased = happened(new DocumentErased(applicationId, id));
    file = null;
    review = null;
    return erased;
  }

  private <E extends DocumentEvent> E happened(E event) {
    status = Lifecycle.by(event).leaving(status);
    revision++;
    return event;
  }

  public UUID id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public DocumentKind kind() {
    return kind;
  }

  public UUID lineage() {
    return lineage;
  }

  public int version() {
    return version;
  }

  public DocumentStatus status() {
    return status;
  }

  public boolean is(DocumentStatus wanted) {
    return status == wanted;
  }

  public @Nullable DocumentReason reason() {
    return reason;
  }

  public FileType announcedType() {
    return announcedType;
  }

  public long announcedSize() {
    return announcedSize;
  }

  public Instant announcedAt() {
    return announcedAt;
  }

  public UUID quarantineKey() {
    return quarantineKey;
  }

  /** The place of its file in the vault, filled or not. */
  public SealedFile sealed() {
    return new SealedFile(vaultKey, id, version);
  }

  public @Nullable StoredFile file() {
    return file;
  }

  public @Nullable Review review() {
    return review;
  }

  /** Counts every change; the entity tag of the document. */
  public long revision() {
    return revision;
  }
}
