package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says line by line what keeps an address from being printed. */
final class AddressCheck {

  private static final String AT = "/contact/address/";
  private static final Pattern FRENCH_POSTCODE = Pattern.compile("\\d{5}");
  private static final Pattern FOREIGN_POSTCODE = Pattern.compile("[A-Za-z0-9 \\-]{2,12}");

  private final List<FieldError> errors = new ArrayList<>();

  private AddressCheck() {}

  static List<FieldError> errors(Address address) {
    AddressCheck check = new AddressCheck();
    check.line("line2", address.line2());
    check.line("line3", address.line3());
    check.line("line4", address.line4());
    check.line("line5", address.line5());
    check.lastLine(address);
    if (address.country() != null && !Countries.isNationality(address.country())) {
      check.wrong("country", "nationality");
    }
    return check.errors;
  }

  private void lastLine(Address address) {
    Pattern shape = address.inFrance() ? FRENCH_POSTCODE : FOREIGN_POSTCODE;
    if (address.postcode() != null && !shape.matcher(address.postcode()).matches()) {
      wrong("postcode", "postcode");
    }
    if (address.town() != null) {
      line("town", (address.postcode() == null ? "" : address.postcode() + " ") + address.town());
    }
  }

  private void line(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (value.isBlank()
        || PostalLines.printed(value).isEmpty() && PostalLines.faults(value).isEmpty()) {
      wrong(field, "blank");
    }
    PostalLines.faults(value)
        .forEach(
            code ->
                wrong(field, code, PostalLines.MAX_LENGTH, PostalLines.printed(value).length()));
  }

  private void wrong(String field, String code, Object... arguments) {
    errors.add(FieldError.at(AT + field, code, arguments));
  }
}
