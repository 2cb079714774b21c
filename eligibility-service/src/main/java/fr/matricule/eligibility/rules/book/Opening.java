package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Dates;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Redirect;
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
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which way and on which day cover begins, and how long it outlasts a permit. */
record Opening(@Nullable Route route, Dates dates) {

  /** Work in France puts an end to another State's cover, but for a posting (883/2004, art. 11). */
  private static final Set<CoverKind> OF_WORK = EnumSet.of(CoverKind.A1, CoverKind.BILATERAL);

  static Opening of(
      PersonOnDay person, RuleEvaluation evaluation, Routes routes, Conclusion conclusion) {
    if (conclusion.from() instanceof LocalDate from) {
      LocalDate filing = from.minusDays(person.value(Parameter.EARLY_FILING_DAYS));
      return new Opening(null, new Dates(null, from, filing, null, null));
    }
    return switch (conclusion.outcome()) {
      case GRANTED -> opened(person, evaluation, routes);
      case COORDINATION -> new Opening(null, untilOtherCoverEnds(person));
      case REDIRECTED ->
          new Opening(
              null,
              conclusion.redirectTo() == Redirect.HOME_SCHEME
                  ? untilOtherCoverEnds(person)
                  : Dates.NONE);
      default -> new Opening(null, Dates.NONE);
    };
  }

  private static Dates untilOtherCoverEnds(PersonOnDay person) {
    return new Dates(null, null, null, person.read(Fact.COVER_UNTIL), null);
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
    return new Opening(route, new Dates(first, null, null, null, maintainedUntil(person)));
  }

  private static LocalDate firstDay(PersonOnDay person, RuleEvaluation evaluation, Route route) {
    LocalDate opens =
        evaluation.satisfied(chapter(route)).stream()
            .map(rule -> rule.opens(person))
            .min(Comparator.naturalOrder())
            .orElse(person.on());
    LocalDate first = later(opens, afterOtherCover(person, route));
    return route == Route.DEPENDANT ? first : later(first, regularSince(person, evaluation));
  }

  /** No cover begins before the stay is regular, where the way asks for a regular stay. */
  private static LocalDate regularSince(PersonOnDay person, RuleEvaluation evaluation) {
    return person.value(Parameter.COVER_WITH_STAY)
        ? evaluation.satisfied(Chapter.REGULARITY).stream()
            .map(rule -> rule.since(person))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN)
        : LocalDate.MIN;
  }

  /** No cover begins while another State's still runs. */
  private static LocalDate afterOtherCover(PersonOnDay person, Route route) {
    CoverKind kind = person.read(Fact.COVER);
    LocalDate last = person.read(Fact.COVER_UNTIL);
    boolean counts =
        kind != null
            && kind != CoverKind.NONE
            && (route != Route.ACTIVITY || OF_WORK.contains(kind));
    return last == null || !counts || !last.isBefore(person.reached())
        ? LocalDate.MIN
        : last.plusDays(1);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
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
