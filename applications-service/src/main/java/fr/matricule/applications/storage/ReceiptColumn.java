package fr.matricule.applications.storage;

import fr.matricule.applications.submission.Receipt;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** The receipt as it was given. */
@Converter(autoApply = true)
@Immutable
public class ReceiptColumn extends JsonColumn<Receipt> {

  public ReceiptColumn() {
    super(Receipt.class);
  }
}
