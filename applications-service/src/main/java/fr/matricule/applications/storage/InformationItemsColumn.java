package fr.matricule.applications.storage;

import fr.matricule.applications.information.InformationItems;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What was asked for. */
@Converter(autoApply = true)
@Immutable
public class InformationItemsColumn extends JsonColumn<InformationItems> {

  public InformationItemsColumn() {
    super(InformationItems.class);
  }
}
