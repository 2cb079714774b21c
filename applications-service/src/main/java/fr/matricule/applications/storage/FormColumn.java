package fr.matricule.applications.storage;

import fr.matricule.applications.form.Form;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** The application form. */
@Converter(autoApply = true)
@Immutable
public class FormColumn extends JsonColumn<Form> {

  public FormColumn() {
    super(Form.class);
  }
}
