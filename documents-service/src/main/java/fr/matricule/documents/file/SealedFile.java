package fr.matricule.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where an encrypted file of a document lies, and to what the cipher binds it. */
public record SealedFile(UUID key, UUID documentId, int version, Part part) {

  /** Which file of the document. */
  public enum Part {
    ORIGINAL,
    RENDITION
  }

  /** What the cipher binds the file to: the bytes of one document never open as another's. */
  public byte[] associatedData() {
    String bound = documentId + "/" + version + (part == Part.RENDITION ? "/rendition" : "");
    return bound.getBytes(StandardCharsets.UTF_8);
  }
}
