package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.assessment.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dated values of the law. Each has exactly one value on each day since the book begins;
 * anything else is refused at start, in one sentence.
 */
public final class Parameters {

  private final Map<String, List<Period>> periods;

  /**
   * @throws FaultyRuleBook when a value is missing, unknown, ill-formed, or not said for a day or
   *     said twice
   */
  public Parameters(Map<String, List<Period>> periods) {
    this.periods = new TreeMap<>(periods);
    for (Parameter<?> parameter : Parameter.all()) {
      List<Period> own = periods.get(parameter.name());
      if (own == null || own.isEmpty()) {
        throw new FaultyRuleBook("The parameter %s has no value.", parameter.name());
      }
      checkForm(parameter, own);
      checkTime(parameter, own);
    }
    periods.keySet().stream()
        .filter(name -> Parameter.all().stream().noneMatch(known -> known.name().equals(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new FaultyRuleBook("No rule knows the parameter %s.", name);
            });
  }

  private static void checkForm(Parameter<?> parameter, List<Period> periods) {
    for (Period period : periods) {
      if (period.reference().isBlank()) {
        throw new FaultyRuleBook(
            "The parameter %s has no legal reference from %s.", parameter.name(), period.from());
      }
      try {
        parameter.read(period.value());
      } catch (IllegalArgumentException faulty) {
        throw new FaultyRuleBook(
            "The parameter %s has a faulty value from %s: %s.",
            parameter.name(), period.from(), String.valueOf(faulty.getMessage()));
      }
    }
  }

  private static void checkTime(Parameter<?> parameter, List<Period> periods) {
    LocalDate next = Clause.FIRST_DAY;
    for (Period period : periods) {
      if (next == null || period.from().isBefore(next)) {
        throw new FaultyRuleBook(
            "The parameter %s has two values on %s.", parameter.name(), period.from());
      }
      if (period.from().isAfter(next)) {
        throw new FaultyRuleBook(
            "The parameter %s has no value from %s to %s.",
            parameter.name(), next, period.from().minusDays(1));
      }
      if (period.until() != null && period.until().isBefore(period.from())) {
        throw new FaultyRuleBook(
            "The parameter %s has a period that ends before it begins, on %s.",
            parameter.name(), period.from());
      }
      next = period.until() == null ? null : period.until().plusDays(1);
    }
    if (next != null) {
      throw new FaultyRuleBook("The parameter %s has no value from %s on.", parameter.name(), next);
    }
  }

  /** The days on which some value changes. */
  public SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> days = new TreeSet<>();
    periods.values().forEach(own -> own.forEach(period -> days.add(period.from())));
    return days;
  }

  public Values on(LocalDate day) {
    Object[] values = new Object[Parameter.all().size()];
    for (Parameter<?> parameter : Parameter.all()) {
      values[parameter.index()] = parameter.read(periodOf(parameter, day).value());
    }
    return new Values(values);
  }

  private Period periodOf(Parameter<?> parameter, LocalDate day) {
    return history(parameter).stream()
        .filter(period -> period.covers(day))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(parameter + " is not known on " + day));
  }

  /** All values that a parameter has had, oldest first. */
  public List<Period> history(Parameter<?> parameter) {
    return periods.getOrDefault(parameter.name(), List.of());
  }
}
