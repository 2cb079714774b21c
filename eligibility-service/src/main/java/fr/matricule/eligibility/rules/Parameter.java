package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value of the law that changes with time: its name, and what form it has.
 *
 * @param <T> the value's type
 */
public final class Parameter<T> {

  private static final List<Parameter<?>> ALL = new ArrayList<>();

  /** Nationalities that move freely: EU, EEA, Switzerland. */
  public static final Parameter<Set<String>> FREE_MOVEMENT =
      named("countries.free-movement", ParameterFormat::countries);

  /** Countries whose civil-status documents need no translation. */
  public static final Parameter<Set<String>> TRANSLATION_FREE =
      named("countries.translation-free", ParameterFormat::countries);

  /** For how many months a bilateral agreement keeps a posted worker in the home scheme. */
  public static final Parameter<Map<String, Integer>> BILATERAL_MONTHS =
      named("posting.bilateral-months", ParameterFormat::numbersByCode);

  /** For how many months the European rules keep a posted worker in the home scheme. */
  public static final Parameter<Integer> POSTING_MONTHS =
      named("posting.european-months", ParameterFormat::number);

  /** Departments that are for another body. */
  public static final Parameter<Map<String, Redirect>> OTHER_BODIES =
      named("departments.other-body", ParameterFormat::bodiesByCode);

  /** Titles that show a regular stay while they are valid. */
  public static final Parameter<Set<PermitTitle>> ACCEPTED_TITLES =
      named("stay.accepted-titles", value -> ParameterFormat.set(PermitTitle.class, value));

  /** Titles that by themselves allow to work. */
  public static final Parameter<Set<PermitTitle>> WORK_TITLES =
      named("stay.titles-for-work", value -> ParameterFormat.set(PermitTitle.class, value));

  /** How many months of residence are stable. */
  public static final Parameter<Integer> STABLE_MONTHS =
      named("residence.stable-months", ParameterFormat::number);

  /** How many days before the term a request may be filed. */
  public static final Parameter<Integer> EARLY_FILING_DAYS =
      named("residence.early-filing-days", ParameterFormat::number);

  /** Benefits whose receipt dispenses from the three months. */
  public static final Parameter<Set<Benefit>> EXEMPT_BENEFITS =
      named("residence.exempt-benefits", value -> ParameterFormat.set(Benefit.class, value));

  /** Family links that dispense from the three months. */
  public static final Parameter<Set<FamilyLink>> EXEMPT_LINKS =
      named("residence.exempt-links", value -> ParameterFormat.set(FamilyLink.class, value));

  /**
   * From which age on a student is no longer in the student scheme, while there is such a limit.
   */
  public static final Parameter<Optional<Integer>> STUDENT_AGE_LIMIT =
      named("student.age-limit", ParameterFormat::numberOrNone);

  /** What a European student must live on, in euros a month. */
  public static final Parameter<Integer> STUDENT_RESOURCES =
      named("eu.student-resources", ParameterFormat::number);

  /** After how many years a European resides permanently. */
  public static final Parameter<Integer> PERMANENT_YEARS =
      named("eu.permanent-residence-years", ParameterFormat::number);

  /** What a European household below the age of the old-age allowance must live on, a month. */
  public static final Parameter<Scale> RSA = named("eu.resources", ParameterFormat::scale);

  /** What it must live on from that age, a month. */
  public static final Parameter<Scale> ASPA = named("eu.resources-old-age", ParameterFormat::scale);

  /** The age of the old-age allowance. */
  public static final Parameter<Integer> OLD_AGE = named("age.old-age", ParameterFormat::number);

  /** The age of majority. */
  public static final Parameter<Integer> MAJORITY = named("age.majority", ParameterFormat::number);

  /** The age below which a parent signs. */
  public static final Parameter<Integer> OWN_SIGNATURE =
      named("age.own-signature", ParameterFormat::number);

  /** The yearly resources below which State medical aid opens. */
  public static final Parameter<Scale> AME = named("ame.ceiling", ParameterFormat::scale);

  /** How many months cover outlasts the permit. */
  public static final Parameter<Integer> MAINTAINED_MONTHS =
      named("cover.months-after-permit", ParameterFormat::number);

  /** Whether cover begins with the regular stay where that begins later than the way to cover. */
  public static final Parameter<Boolean> COVER_WITH_STAY =
      named("cover.begins-with-regular-stay", ParameterFormat::yesOrNo);

  /** After how many months of work a European who lost it keeps the right to stay. */
  public static final Parameter<Integer> JOBSEEKER_WORKED =
      named("eu.jobseeker-months-worked", ParameterFormat::number);

  /** For how many months a European who worked less keeps it. */
  public static final Parameter<Integer> JOBSEEKER_MONTHS =
      named("eu.jobseeker-months-kept", ParameterFormat::number);

  /** How long the definitive number usually takes. */
  public static final Parameter<Integer> NUMBER_MONTHS =
      named("delay.number-months", ParameterFormat::number);

  /** How long the first answer usually takes. */
  public static final Parameter<Integer> ANSWER_WEEKS =
      named("delay.first-answer-weeks", ParameterFormat::number);

  private final String name;
  private final int index;
  private final Function<Object, T> form;

  private Parameter(String name, int index, Function<Object, T> form) {
    this.name = name;
    this.index = index;
    this.form = form;
  }

  private static <T> Parameter<T> named(String name, Function<Object, T> form) {
    Parameter<T> parameter = new Parameter<>(name, ALL.size(), form);
    ALL.add(parameter);
    return parameter;
  }

  public static List<Parameter<?>> all() {
    return List.copyOf(ALL);
  }

  public String name() {
    return name;
  }

  int index() {
    return index;
  }

  /** Reads a value as it stands in the parameter file; fails when it has another form. */
  T read(Object written) {
    return form.apply(written);
  }

  @Override
  public String toString() {
    return name;
  }
}
