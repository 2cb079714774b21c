package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Form.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    check.contact(form);
    check.need("/situation/situation", form.situation(), Situation::situation, "required");
    Boolean sworn = of(form.statement(), Statement::sworn);
    if (!Boolean.TRUE.equals(sworn)) {
      check.errors.add(FieldError.at("/statement/sworn", "sworn-statement"));
    }
    return List.copyOf(check.errors);
  }

  private void identity(@Nullable Identity identity) {
    String at = "/identity/";
    need(at + "birthName", identity, Identity::birthName, "required");
    if (identity == null || !identity.hasNoGivenName()) {
      need(at + "givenNames", identity, Identity::givenNames, "given-names-or-none");
    }
    need(at + "sex", identity, Identity::sex, "required");
    need(at + "birthDate", identity, Identity::birthDate, "required");
    need(at + "birthCountry", identity, Identity::birthCountry, "required");
    need(at + "birthPlace", identity, Identity::birthPlace, "required");
    if (identity == null || !identity.hasNoNationality()) {
      need(at + "nationalities", identity, Identity::nationalities, "nationality-or-none");
    }
  }

  private void contact(Form form) {
    Contact contact = form.contact();
    need("/contact/email", contact, Contact::email, "required");
    Address address = of(contact, Contact::address);
    String at = "/contact/address/";
    if (of(address, Address::line5) == null) {
      need(at + "line4", address, Address::line4, "required");
    }
    if (address == null || Countries.needsPostcode(address.country())) {
      need(at + "postcode", address, Address::postcode, "required");
    }
    need(at + "town", address, Address::town, "required");
    if (form.livesAbroad() && !form.belongsToPensionerAbroad()) {
      need("/contact/postcodeInFrance", contact, Contact::postcodeInFrance, "postcode-in-france");
    }
  }

  private <P> void need(
      String pointer, @Nullable P part, Function<P, @Nullable Object> field, String code) {
    Object value = of(part, field);
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      errors.add(FieldError.at(pointer, code));
    }
  }

  private static <P, V> @Nullable V of(@Nullable P part, Function<P, @Nullable V> field) {
    return part == null ? null : field.apply(part);
  }
}
