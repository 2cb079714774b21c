package fr.matricule.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a document's encrypted file lies, and to which version of which document it is bound. */
public record SealedFile(UUID key, UUID documentId, int version) {

  /** What the cipher binds the file to: the bytes of one document never open as another's. */
  public byte[] associatedData() {
    return (documentId + "/" + version).getBytes(StandardCharsets.UTF_8);
  }
}
