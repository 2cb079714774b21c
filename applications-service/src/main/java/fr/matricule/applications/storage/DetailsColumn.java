package fr.matricule.applications.storage;

import fr.matricule.applications.Details;
import jakarta.persistence.Converter;

/** What a sentence needs. */
@Converter(autoApply = true)
public class DetailsColumn extends JsonColumn<Details> {

  public DetailsColumn() {
    super(Details.class);
  }
}
