package fr.matricule.applications.storage;

import fr.matricule.applications.decision.Ruling;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What was ruled. */
@Converter(autoApply = true)
@Immutable
public class RulingColumn extends JsonColumn<Ruling> {

  public RulingColumn() {
    super(Ruling.class);
  }
}
