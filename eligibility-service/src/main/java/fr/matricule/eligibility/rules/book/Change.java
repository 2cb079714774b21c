package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Values;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of circumstances that a person could think of, to see what it would bring.
 *
 * @param name names its wording, such as {@code valid-permit}
 * @param touches the facts that it changes
 */
public record Change(String name, FactSet touches, Maker maker) {

  /** Makes the facts as they would be. */
  @FunctionalInterface
  public interface Maker {
    Facts change(Facts facts, LocalDate on, Values values);
  }

  private static final List<Change> ALL =
      List.of(
          change("validated-visa", (f, on, v) -> Fact.VALIDATED.changed(f, true), Fact.VALIDATED),
          change(
              "benefit",
              (f, on, v) -> Fact.BENEFITS.changed(f, List.of(Benefit.APL)),
              Fact.BENEFITS),
          change("longer-residence", Change::longerResidence, Fact.STABLE_SINCE),
          change("valid-permit", Change::validPermit, Fact.TITLE, Fact.STAY_FROM, Fact.STAY_UNTIL),
          change(
              "work-permit",
              (f, on, v) -> Fact.WORK_AUTHORISED.changed(f, true),
              Fact.WORK_AUTHORISED),
          change(
              "insured-sponsor",
              (f, on, v) -> Fact.SPONSOR_INSURED.changed(f, true),
              Fact.SPONSOR_INSURED),
          change("working", Change::working, Fact.WORK_START, Fact.WORK_END, Fact.SECTOR),
          change("more-resources", Change::moreResources, Fact.MONTHLY_EUROS));

  private static Change change(String name, Maker maker, Fact<?>... touches) {
    return new Change(name, FactSet.of(touches), maker);
  }

  /**
   * Every change that is tried, the easiest first: only what a person can bring about or prove.
   * Nobody is told to move, to change their trade or to give up a cover.
   */
  public static List<Change> all() {
    return ALL;
  }

  private static Facts validPermit(Facts facts, LocalDate on, Values values) {
    Facts titled = Fact.TITLE.changed(facts, PermitTitle.TEMPORARY_PERMIT);
    return Fact.STAY_UNTIL.changed(Fact.STAY_FROM.changed(titled, on), on.plusYears(1));
  }

  private static Facts working(Facts facts, LocalDate on, Values values) {
    Facts employed = Fact.WORK_END.changed(Fact.WORK_START.changed(facts, on), null);
    return facts.activity().sector() == null
        ? Fact.SECTOR.changed(employed, Sector.GENERAL)
        : employed;
  }

  private static Facts longerResidence(Facts facts, LocalDate on, Values values) {
    int months = values.get(Parameter.STABLE_MONTHS);
    // a day more than the term, and another because months differ in length
    return Fact.STABLE_SINCE.changed(facts, on.minusMonths(months).minusDays(2));
  }

  private static Facts moreResources(Facts facts, LocalDate on, Values values) {
    Integer size = facts.family().householdSize();
    long cents = values.get(Parameter.ASPA).forHousehold(size == null ? 1 : size);
    return Fact.MONTHLY_EUROS.changed(facts, (int) (cents / 100) + 1);
  }
}
