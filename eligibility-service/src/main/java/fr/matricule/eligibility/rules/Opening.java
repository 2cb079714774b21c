package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Dates;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Outcome;
import fr.matricule.eligibility.Route;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** By which way and on which day cover begins, and how long it outlasts a permit. */
record Opening(@Nullable Route route, Dates dates) {

  static Opening of(Case person, Hearing hearing, Routes routes, Conclusion conclusion) {
    if (conclusion.from() instanceof LocalDate from) {
      LocalDate filing = from.minusDays(person.value(Parameter.EARLY_FILING_DAYS));
      return new Opening(null, new Dates(null, from, filing, null));
    }
    return conclusion.outcome() == Outcome.GRANTED
        ? opened(person, hearing, routes)
        : new Opening(null, Dates.NONE);
  }

  /** Of several ways the one that opens first. */
  private static Opening opened(Case person, Hearing hearing, Routes routes) {
    Route route =
        Arrays.stream(Route.values())
            .filter(way -> routes.by(way).isYes())
            .min(Comparator.comparing(way -> firstDay(person, hearing, way)))
            .orElseThrow();
    LocalDate first = firstDay(person, hearing, route);
    if (person.waitedUntil() instanceof LocalDate day && first.isBefore(day)) {
      first = day;
    }
    return new Opening(route, new Dates(first, null, null, maintainedUntil(person)));
  }

  private static LocalDate firstDay(Case person, Hearing hearing, Route route) {
    return hearing.satisfied(chapter(route)).stream()
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
  private static @Nullable LocalDate maintainedUntil(Case person) {
    LocalDate expiry = person.read(Fact.STAY_UNTIL);
    boolean needsPermit =
        Who.isForeignerFromElsewhere(person).isYes() && !Who.isMinor(person).isYes();
    return expiry == null || !needsPermit
        ? null
        : YearMonth.from(expiry.plusMonths(person.value(Parameter.MAINTAINED_MONTHS)))
            .atEndOfMonth();
  }
}
