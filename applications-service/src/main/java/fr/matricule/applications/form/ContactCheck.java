package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.text.PhoneNumber;
import fr.matricule.kernel.text.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a person can be reached under what they give. */
final class ContactCheck {

  static final Pattern FRENCH_POSTCODE = Pattern.compile("[0-9]{5}");
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private ContactCheck() {}

  static List<FieldError> errors(Contact contact) {
    FieldErrors errors = new FieldErrors("/contact/");
    if (contact.email() instanceof String email && EmailAddress.deliverable(email).isEmpty()) {
      errors.wrong("email", "email");
    }
    if (contact.mobile() instanceof String mobile && !PhoneNumber.isInternational(mobile)) {
      errors.wrong("mobile", "phone");
    }
    if (contact.language() instanceof String language && !LANGUAGES.contains(language)) {
      errors.wrong("language", "language");
    }
    if (contact.postcodeInFrance() instanceof String postcode
        && !FRENCH_POSTCODE.matcher(postcode).matches()) {
      errors.wrong("postcodeInFrance", "postcode");
    }
    List<FieldError> found = new ArrayList<>(errors.found());
    if (contact.address() != null) {
      found.addAll(AddressCheck.errors(contact.address()));
    }
    return found;
  }
}
