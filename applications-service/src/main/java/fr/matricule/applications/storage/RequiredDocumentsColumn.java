package fr.matricule.applications.storage;

import fr.matricule.applications.RequiredDocuments;
import jakarta.persistence.Converter;

/** What a case needs. */
@Converter(autoApply = true)
public class RequiredDocumentsColumn extends JsonColumn<RequiredDocuments> {

  public RequiredDocumentsColumn() {
    super(RequiredDocuments.class);
  }
}
