package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.Form.Identity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form must hold to be submitted: the traits the issuing authority demands, a way to answer,
 * a situation to judge and the sworn statement. A missing document is no reason here.
 */
public final class Indispensable {

  private final List<FieldError> errors = new ArrayList<>();

  private Indispensable() {}

  /** One error for each indispensable thing that is not there. */
  public static List<FieldError> missing(Form form) {
    Indispensable check = new Indispensable();
    check.identity(form.identity());
    check.contact(form.contact());
    check.present(
        "/situation/situation", form.situation() == null ? null : form.situation().situation());
    if (form.statement() == null || !Boolean.TRUE.equals(form.statement().sworn())) {
      check.errors.add(FieldError.at("/statement/sworn", "sworn-statement"));
    }
    return List.copyOf(check.errors);
  }

  private void identity(@Nullable Identity identity) {
    Identity given =
        identity != null
            ? identity
            : new Identity(null, null, null, null, null, null, null, null, null);
    String at = "/identity/";
    present(at + "birthName", given.birthName());
    present(at + "givenNames", given.givenNames());
    present(at + "sex", given.sex());
    present(at + "birthDate", given.birthDate());
    present(at + "birthCountry", given.birthCountry());
    present(at + "birthPlace", given.birthPlace());
    present(at + "nationalities", given.nationalities());
  }

  private void contact(@Nullable Contact contact) {
    Contact given = contact != null ? contact : new Contact(null, null, null, null);
    present("/contact/email", given.email());
    Address address =
        given.address() != null
            ? given.address()
            : new Address(null, null, null, null, null, null, null);
    if (address.line4() == null && address.line5() == null) {
      present("/contact/address/line4", null);
    }
    present("/contact/address/postcode", address.postcode());
    present("/contact/address/town", address.town());
  }

  private void present(String pointer, @Nullable Object value) {
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      errors.add(FieldError.at(pointer, "required"));
    }
  }
}
