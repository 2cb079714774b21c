package fr.matricule.applications.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be true of a declared situation, whatever the rules conclude from it. */
final class SituationCheck {

  private final FieldErrors errors = new FieldErrors("/situation/");

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
    Optional.ofNullable(situation.activity())
        .ifPresent(work -> check.country("activity/country", work.country()));
    Optional.ofNullable(situation.cover())
        .ifPresent(cover -> check.country("cover/country", cover.country()));
    Optional.ofNullable(situation.family())
        .ifPresent(
            family -> check.errors.atLeast("family/householdSize", family.householdSize(), 1));
    Optional.ofNullable(situation.resources()).ifPresent(check::resources);
    return check.errors.found();
  }

  private void resources(Situation.Resources resources) {
    errors.atLeast("resources/monthlyEuros", resources.monthlyEuros(), 0);
    if (resources.benefits() instanceof List<Situation.Resources.Benefit> benefits) {
      if (benefits.stream().anyMatch(benefit -> benefit == null)) {
        errors.wrong("resources/benefits", "required");
      } else if (new HashSet<>(benefits).size() < benefits.size()) {
        errors.wrong("resources/benefits", "repeated");
      }
    }
  }

  private void country(String at, @Nullable String iso) {
    if (iso != null && !Countries.isCountry(iso)) {
      errors.wrong(at, "nationality");
    }
  }

  private void period(String end, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      errors.wrong(end, "ends-before-it-starts");
    }
  }
}
