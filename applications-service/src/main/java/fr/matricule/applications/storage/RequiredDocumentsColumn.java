package fr.matricule.applications.storage;

import fr.matricule.applications.documents.RequiredDocuments;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What a case needs. */
@Converter(autoApply = true)
@Immutable
public class RequiredDocumentsColumn extends JsonColumn<RequiredDocuments> {

  public RequiredDocumentsColumn() {
    super(RequiredDocuments.class);
  }
}
