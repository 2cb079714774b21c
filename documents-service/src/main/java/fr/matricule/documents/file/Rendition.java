package fr.matricule.documents.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The PDF that was made of a file to be handed out in its place. */
@Embeddable
public record Rendition(
    @Column(name = "rendition_size") Long size, @Column(name = "rendition_sha256") String sha256) {

  public static Rendition of(Fingerprint made) {
    return new Rendition(made.size(), made.sha256());
  }
}
