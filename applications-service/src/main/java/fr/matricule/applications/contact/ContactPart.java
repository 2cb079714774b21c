package fr.matricule.applications.contact;

import fr.matricule.applications.form.Form.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What of the contact details changed. */
public enum ContactPart {
  ADDRESS,
  EMAIL,
  PHONE,
  LANGUAGE;

  /** The parts in which two contacts differ. */
  public static List<ContactPart> changed(Contact before, Contact after) {
    List<ContactPart> changed = new ArrayList<>();
    if (!Objects.equals(before.address(), after.address())) {
      changed.add(ADDRESS);
    }
    if (!Objects.equals(before.email(), after.email())) {
      changed.add(EMAIL);
    }
    if (!Objects.equals(before.mobile(), after.mobile())) {
      changed.add(PHONE);
    }
    if (!Objects.equals(before.language(), after.language())) {
      changed.add(LANGUAGE);
    }
    return List.copyOf(changed);
  }
}
