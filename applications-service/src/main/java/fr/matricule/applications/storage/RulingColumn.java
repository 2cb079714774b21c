package fr.matricule.applications.storage;

import fr.matricule.applications.Ruling;
import jakarta.persistence.Converter;

/** What was ruled. */
@Converter(autoApply = true)
public class RulingColumn extends JsonColumn<Ruling> {

  public RulingColumn() {
    super(Ruling.class);
  }
}
