package fr.matricule.applications.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be true of a declared situation, whatever the rules conclude from it. */
final class SituationCheck {

  private static final String AT = "/situation/";

  private final List<FieldError> errors = new ArrayList<>();

  private SituationCheck() {}

  static List<FieldError> errors(Situation situation) {
    SituationCheck check = new SituationCheck();
    Optional.ofNullable(situation.stay())
        .ifPresent(stay -> check.period("stay/validUntil", stay.validFrom(), stay.validUntil()));
    Optional.ofNullable(situation.activity())
        .ifPresent(work -> check.period("activity/endDate", work.startDate(), work.endDate()));
    Optional.ofNullable(situation.studies())
        .ifPresent(
            studies -> check.period("studies/endDate", studies.startDate(), studies.endDate()));
    if (situation.activity() != null
        && situation.activity().country() instanceof String country
        && !Countries.isNationality(country)) {
      check.wrong("activity/country", "nationality");
    }
    if (situation.cover() != null
        && situation.cover().country() instanceof String country
        && !Countries.isNationality(country)) {
      check.wrong("cover/country", "nationality");
    }
    Optional.ofNullable(situation.family())
        .ifPresent(family -> check.atLeast("family/householdSize", family.householdSize(), 1));
    Optional.ofNullable(situation.resources()).ifPresent(check::resources);
    return check.errors;
  }

  private void resources(Situation.Resources resources) {
    atLeast("resources/monthlyEuros", resources.monthlyEuros(), 0);
    if (resources.benefits() instanceof List<Situation.Resources.Benefit> benefits) {
      if (benefits.stream().anyMatch(benefit -> benefit == null)) {
        wrong("resources/benefits", "required");
      } else if (new HashSet<>(benefits).size() < benefits.size()) {
        wrong("resources/benefits", "repeated");
      }
    }
  }

  private void period(String end, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      wrong(end, "ends-before-it-starts");
    }
  }

  private void atLeast(String field, @Nullable Integer value, int least) {
    if (value != null && value < least) {
      wrong(field, "at-least", least);
    }
  }

  private void wrong(String field, String code, Object... arguments) {
    errors.add(FieldError.at(AT + field, code, arguments));
  }
}
