package fr.matricule.applications.documents;

import fr.matricule.applications.documents.DocumentFact.Accepted;
import fr.matricule.applications.documents.DocumentFact.Erased;
import fr.matricule.applications.documents.DocumentFact.Ready;
import fr.matricule.applications.documents.DocumentFact.Rejected;
import fr.matricule.applications.documents.DocumentFact.TurnedDown;
import fr.matricule.applications.documents.DocumentFact.Uploaded;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the case knows of one document. Its facts may come in any order: within a version the word
 * that is further on the way wins, and a newer version starts anew.
 */
@Entity
public class CaseDocument {

  /** How far the document is, in the order of its way. */
  public enum Status {
    UPLOADED,
    READY,
    REJECTED,
    ACCEPTED,
    TURNED_DOWN,
    ERASED
  }

  @Id UUID id;
  UUID applicationId;

  @Enumerated(EnumType.STRING)
  @Nullable DocumentKind kind;

  int version;

  @Enumerated(EnumType.STRING)
  Status status;

  @Enumerated(EnumType.STRING)
  @Nullable DocumentReason reason;

  /** Why an identity check turned this version down. */
  @Enumerated(EnumType.STRING)
  @Nullable DocumentReason identityFlaw;

  @SuppressWarnings("NullAway.Init")
  CaseDocument() {}

  /** The first fact about a document. */
  public CaseDocument(DocumentFact first) {
    id = first.documentId();
    applicationId = first.applicationId();
    status = Status.UPLOADED;
    hear(first);
  }

  /** Takes a fact in, unless something later is already known. */
  public void hear(DocumentFact fact) {
    switch (fact) {
      case Uploaded u -> advance(u.kind(), u.version(), Status.UPLOADED, null);
      case Ready r -> advance(r.kind(), r.version(), Status.READY, null);
      case Rejected r -> advance(r.kind(), r.version(), Status.REJECTED, r.reason());
      case Accepted a -> advance(a.kind(), a.version(), Status.ACCEPTED, null);
      case TurnedDown t -> advance(t.kind(), t.version(), Status.TURNED_DOWN, t.reason());
      case Erased _ -> status = Status.ERASED;
    }
  }

  private void advance(
      DocumentKind heardKind, int heardVersion, Status heard, @Nullable DocumentReason flaw) {
    if (kind == null) {
      kind = heardKind;
    }
    boolean newer = heardVersion > version;
    // a second review replaces the first: verdicts come in the order in which they were given
    boolean furtherOn = heardVersion == version && (rank(heard) >= rank(status));
    if (status != Status.ERASED && (newer || furtherOn)) {
      identityFlaw = newer ? null : identityFlaw;
      kind = heardKind;
      version = heardVersion;
      status = heard;
      reason = flaw;
    }
  }

  private static int rank(Status status) {
    return switch (status) {
      case UPLOADED -> 0;
      case READY, REJECTED -> 1;
      case ACCEPTED, TURNED_DOWN -> 2;
      case ERASED -> 3;
    };
  }

  /** Whether it counts as received: somebody may still judge it, or found it good. */
  public boolean isUsable() {
    return status == Status.UPLOADED || status == Status.READY || status == Status.ACCEPTED;
  }

  /** Takes in what a caseworker found when they checked the identity with it. */
  public void checkedAsIdentity(@Nullable DocumentReason flaw) {
    identityFlaw = flaw;
  }

  /** Whether the identity may still be checked with it. */
  public boolean mayIdentify(RequiredDocuments required) {
    return isUsable() && identityFlaw == null && required.prove(kind, Purpose.IDENTITY);
  }

  /** Whether it was looked at and found of no use. */
  public boolean isRefused() {
    return status == Status.REJECTED || status == Status.TURNED_DOWN;
  }

  /** Whether it is, as far as is known, what was asked for. */
  public boolean canServeAs(DocumentKind asked) {
    return isUsable() && (kind == null || kind == asked);
  }

  public boolean isAccepted() {
    return status == Status.ACCEPTED;
  }

  public boolean isReadable() {
    return status == Status.READY || status == Status.ACCEPTED;
  }

  public UUID id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public @Nullable DocumentKind kind() {
    return kind;
  }

  /** The kind of a document of which more than its erasure is known. */
  public DocumentKind knownKind() {
    return Objects.requireNonNull(kind, "kind");
  }

  public Status status() {
    return status;
  }

  public @Nullable DocumentReason reason() {
    return reason;
  }
}
