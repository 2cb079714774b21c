package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Form.Parent;
import fr.matricule.applications.text.Characters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What no civil-status certificate says of anybody; of length, only what cannot be meant. */
final class IdentityCheck {

  static final int LONGEST_NAME = 200;
  private static final int MOST_GIVEN_NAMES = 40;
  private static final int MOST_NATIONALITIES = 10;
  private static final int OLDEST = 125;

  private final LocalDate today;
  private final FieldErrors errors = new FieldErrors("/identity/");

  private IdentityCheck(LocalDate today) {
    this.today = today;
  }

  static List<FieldError> errors(Identity identity, LocalDate today) {
    IdentityCheck check = new IdentityCheck(today);
    check.name("birthName", identity.birthName());
    check.name("usageName", identity.usageName());
    check.names("givenNames", identity.givenNames());
    if (identity.hasNoGivenName() && isThere(identity.givenNames())) {
      check.errors.wrong("givenNames", "contradicts-no-given-name");
    }
    check.birthDate(identity.birthDate());
    if (identity.birthCountry() instanceof String cog && !Countries.isBirthCountry(cog)) {
      check.errors.wrong("birthCountry", "birth-country");
    }
    check.errors.written(
        "birthPlace", identity.birthPlace(), LONGEST_NAME, Characters.PLACE, "place");
    check.nationalities(identity);
    check.parents(identity.parents());
    return check.errors.found();
  }

  private void birthDate(@Nullable String text) {
    if (text == null) {
      return;
    }
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      errors.wrong("birthDate", "partial-date");
    } else if (date.get().earliest().isAfter(today)) {
      errors.wrong("birthDate", "birth-date-in-future");
    } else if (date.get().latest().isBefore(today.minusYears(OLDEST))) {
      errors.wrong("birthDate", "birth-date-too-old");
    }
  }

  private void nationalities(Identity identity) {
    String field = "nationalities";
    List<String> nationalities = identity.nationalities();
    errors.each(
        field,
        nationalities,
        (place, code) -> {
          if (Territories.givesNoNationality(code)) {
            errors.wrong(place, "no-nationality-there", code);
          } else if (!Countries.isCountry(code)) {
            errors.wrong(place, "nationality");
          }
        });
    if (nationalities != null && new HashSet<>(nationalities).size() < nationalities.size()) {
      errors.wrong(field, "repeated");
    }
    errors.atMost(field, nationalities, MOST_NATIONALITIES);
    if (identity.hasNoNationality() && isThere(nationalities)) {
      errors.wrong(field, "contradicts-no-nationality");
    }
  }

  private void parents(@Nullable List<Parent> parents) {
    errors.each(
        "parents",
        parents,
        (place, parent) -> {
          name(place + "/birthName", parent.birthName());
          names(place + "/givenNames", parent.givenNames());
        });
    errors.atMost("parents", parents, 2);
  }

  private void names(String field, @Nullable List<String> names) {
    errors.each(field, names, this::name);
    errors.atMost(field, names, MOST_GIVEN_NAMES);
  }

  private void name(String field, @Nullable String name) {
    errors.written(field, name, LONGEST_NAME, Characters.NAME, "name");
  }

  private static boolean isThere(@Nullable List<String> values) {
    return values != null && !values.isEmpty();
  }
}
