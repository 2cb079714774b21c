package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Dates;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.RuleEvaluation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** By which way and on which day cover begins, and how long it outlasts a permit. */
record Opening(@Nullable Route route, Dates dates) {

  static Opening of(
      PersonOnDay person, RuleEvaluation evaluation, Routes routes, Conclusion conclusion) {
    if (conclusion.from() instanceof LocalDate from) {
      LocalDate filing = from.minusDays(person.value(Parameter.EARLY_FILING_DAYS));
      return new Opening(null, new Dates(null, from, filing, null));
    }
    return conclusion.outcome() == AssessmentOutcome.GRANTED
        ? opened(person, evaluation, routes)
        : new Opening(null, Dates.NONE);
  }

  /** Of several ways the one that opens first. */
  private static Opening opened(PersonOnDay person, RuleEvaluation evaluation, Routes routes) {
    Route route =
        Arrays.stream(Route.values())
            .filter(way -> routes.by(way).isYes())
            .min(Comparator.comparing(way -> firstDay(person, evaluation, way)))
            .orElseThrow();
    LocalDate first = firstDay(person, evaluation, route);
    if (person.waitedUntil() instanceof LocalDate day && first.isBefore(day)) {
      first = day;
    }
    return new Opening(route, new Dates(first, null, null, maintainedUntil(person)));
  }

  private static LocalDate firstDay(PersonOnDay person, RuleEvaluation evaluation, Route route) {
    return evaluation.satisfied(chapter(route)).stream()
        .map(rule -> rule.opens(person))
        .min(Comparator.naturalOrder())
        .orElse(person.on());
  }

  private static Chapter chapter(Route route) {
    return switch (route) {
      case ACTIVITY -> Chapter.ACTIVITY;
      case DEPENDANT -> Chapter.DEPENDANTS;
      case RESIDENCE -> Chapter.STABILITY;
    };
  }

  /** Rights cannot be closed before the end of the sixth month after the permit (CSS R111-4). */
  private static @Nullable LocalDate maintainedUntil(PersonOnDay person) {
    LocalDate expiry = person.read(Fact.STAY_UNTIL);
    boolean needsPermit =
        Conditions.isForeignerFromElsewhere(person).isYes() && !Conditions.isMinor(person).isYes();
    return expiry == null || !needsPermit
        ? null
        : YearMonth.from(expiry.plusMonths(person.value(Parameter.MAINTAINED_MONTHS)))
            .atEndOfMonth();
  }
}
