package fr.matricule.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who handed a document in, and on which side of the counter they stood. */
@Embeddable
public record HandedIn(
    @Column(name = "handed_in_by") String subject,
    @Enumerated(EnumType.STRING) @Column(name = "handed_in_as") Party party) {

  /** The side of the counter. */
  public enum Party {
    APPLICANT,
    STAFF
  }
}
