package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Bank;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Form.Parent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** Whether each value of a form, however incomplete, is one that can be true. */
public final class WellFormed {

  private static final Pattern NAME =
      Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M} '’.\\-]{0,79}");
  private static final Pattern PLACE =
      Pattern.compile("[\\p{IsLatin}0-9][\\p{IsLatin}\\p{M}0-9 '’.,()/\\-]{0,79}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+\\p{Alpha}{2,24}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ .\\-]?[0-9]){7,14}");
  private static final int MAX_GIVEN_NAMES = 12;
  private static final int OLDEST = 125;

  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  private WellFormed(LocalDate today) {
    this.today = today;
  }

  /** Everything that is wrong with the values that are there. */
  public static List<FieldError> errors(Form form, LocalDate today) {
    WellFormed check = new WellFormed(today);
    Optional.ofNullable(form.identity()).ifPresent(check::identity);
    Optional.ofNullable(form.contact()).ifPresent(check::contact);
    Optional.ofNullable(form.situation())
        .map(SituationCheck::errors)
        .ifPresent(check.errors::addAll);
    Optional.ofNullable(form.bank()).ifPresent(check::bank);
    return List.copyOf(check.errors);
  }

  private void identity(Identity identity) {
    String at = "/identity/";
    matches(at + "birthName", identity.birthName(), NAME, "name");
    matches(at + "usageName", identity.usageName(), NAME, "name");
    names(at + "givenNames", identity.givenNames());
    birthDate(identity.birthDate());
    if (identity.birthCountry() instanceof String cog && !Countries.isBirthCountry(cog)) {
      wrong(at + "birthCountry", "birth-country");
    }
    matches(at + "birthPlace", identity.birthPlace(), PLACE, "place");
    nationalities(identity.nationalities());
    parents(identity.parents());
    if (identity.birthName() != null
        && Addressee.name(identity).length() > PostalLines.MAX_LENGTH) {
      wrong(
          at + (identity.usageName() == null ? "birthName" : "usageName"),
          "name-too-long",
          PostalLines.MAX_LENGTH);
    }
  }

  private void birthDate(@Nullable String text) {
    if (text == null) {
      return;
    }
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      wrong("/identity/birthDate", "partial-date");
    } else if (date.get().earliest().isAfter(today)) {
      wrong("/identity/birthDate", "birth-date-in-future");
    } else if (date.get().latest().isBefore(today.minusYears(OLDEST))) {
      wrong("/identity/birthDate", "birth-date-too-old");
    }
  }

  private void nationalities(@Nullable List<String> nationalities) {
    String at = "/identity/nationalities";
    each(
        at,
        nationalities,
        (place, code) -> {
          if (!Countries.isNationality(code)) {
            wrong(place, "nationality");
          }
        });
    if (nationalities != null && new HashSet<>(nationalities).size() < nationalities.size()) {
      wrong(at, "repeated");
    }
  }

  private void parents(@Nullable List<Parent> parents) {
    each(
        "/identity/parents",
        parents,
        (at, parent) -> {
          matches(at + "/birthName", parent.birthName(), NAME, "name");
          names(at + "/givenNames", parent.givenNames());
        });
    if (parents != null && parents.size() > 2) {
      wrong("/identity/parents", "too-many", 2);
    }
  }

  private void names(String at, @Nullable List<String> names) {
    each(at, names, (place, name) -> matches(place, name, NAME, "name"));
    if (names != null && names.size() > MAX_GIVEN_NAMES) {
      wrong(at, "too-many", MAX_GIVEN_NAMES);
    }
  }

  private void contact(Contact contact) {
    matches("/contact/email", contact.email(), EMAIL, "email");
    matches("/contact/mobile", contact.mobile(), PHONE, "phone");
    if (contact.language() instanceof String language && !List.of("fr", "en").contains(language)) {
      wrong("/contact/language", "language");
    }
    if (contact.address() != null) {
      errors.addAll(AddressCheck.errors(contact.address()));
    }
  }

  private void bank(Bank bank) {
    if (bank.iban() != null && !isIban(bank.iban())) {
      wrong("/bank/iban", "iban");
    }
    matches("/bank/holder", bank.holder(), PLACE, "name");
  }

  private static boolean isIban(String text) {
    try {
      IbanUtil.validate(text.replace(" ", ""));
      return true;
    } catch (Iban4jException wrong) {
      return false;
    }
  }

  private interface Visit<T> {
    void at(String pointer, T value);
  }

  private <T extends @Nullable Object> void each(
      String at, @Nullable List<T> values, Visit<T> visit) {
    for (int i = 0; values != null && i < values.size(); i++) {
      T value = values.get(i);
      if (value == null) {
        wrong(at + "/" + i, "required");
      } else {
        visit.at(at + "/" + i, value);
      }
    }
  }

  private void matches(String at, @Nullable String value, Pattern shape, String code) {
    if (value != null && !shape.matcher(value).matches()) {
      wrong(at, code);
    }
  }

  private void wrong(String at, String code, Object... arguments) {
    errors.add(FieldError.at(at, code, arguments));
  }
}
