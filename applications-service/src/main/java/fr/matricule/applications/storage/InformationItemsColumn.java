package fr.matricule.applications.storage;

import fr.matricule.applications.InformationItems;
import jakarta.persistence.Converter;

/** What was asked for. */
@Converter(autoApply = true)
public class InformationItemsColumn extends JsonColumn<InformationItems> {

  public InformationItemsColumn() {
    super(InformationItems.class);
  }
}
