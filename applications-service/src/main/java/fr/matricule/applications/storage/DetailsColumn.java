package fr.matricule.applications.storage;

import fr.matricule.applications.history.Details;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What a sentence needs. */
@Converter(autoApply = true)
@Immutable
public class DetailsColumn extends JsonColumn<Details> {

  public DetailsColumn() {
    super(Details.class);
  }
}
