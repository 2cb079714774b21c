package fr.matricule.applications.storage;

import fr.matricule.applications.form.Facts;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** The facts as submitted. */
@Converter(autoApply = true)
@Immutable
public class FactsColumn extends JsonColumn<Facts> {

  public FactsColumn() {
    super(Facts.class);
  }
}
