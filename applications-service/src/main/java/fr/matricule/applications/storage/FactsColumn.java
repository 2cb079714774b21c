package fr.matricule.applications.storage;

import fr.matricule.applications.form.Facts;
import jakarta.persistence.Converter;

/** The facts as submitted. */
@Converter(autoApply = true)
public class FactsColumn extends JsonColumn<Facts> {

  public FactsColumn() {
    super(Facts.class);
  }
}
