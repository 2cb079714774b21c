package fr.matricule.applications.storage;

import fr.matricule.applications.form.Form;
import jakarta.persistence.Converter;

/** The application form. */
@Converter(autoApply = true)
public class FormColumn extends JsonColumn<Form> {

  public FormColumn() {
    super(Form.class);
  }
}
