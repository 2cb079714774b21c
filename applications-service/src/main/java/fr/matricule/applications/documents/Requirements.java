package fr.matricule.applications.documents;

import fr.matricule.applications.form.Facts;
import java.util.Optional;

/** Whoever knows the law well enough to say which documents a person in this situation needs. */
public interface Requirements {

  /** The documents needed; empty when nobody can say so now, which never stops an applicant. */
  Optional<RequiredDocuments> neededBy(Facts facts);
}
