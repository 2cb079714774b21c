package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.codes.StudyLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name of one fact. The constants stand in the order in which a clerk would ask for them.
 *
 * @param <T> what kind of value it has when it is known
 */
public final class Fact<T> {

  private static final List<Fact<?>> ALL = new ArrayList<>();

  public static final Fact<Situation> SITUATION = named("situation", Facts::situation);
  public static final Fact<List<String>> NATIONALITIES =
      named("nationalities", Facts::nationalities);
  public static final Fact<PartialDate> BIRTH_DATE = named("birthDate", Facts::birthDate);
  public static final Fact<String> DEPARTMENT = named("department", Facts::department);
  public static final Fact<PermitTitle> TITLE = named("stay.title", f -> f.stay().title());
  public static final Fact<LocalDate> STAY_FROM =
      named("stay.validFrom", f -> f.stay().validFrom());
  public static final Fact<LocalDate> STAY_UNTIL =
      named("stay.validUntil", f -> f.stay().validUntil());
  public static final Fact<Boolean> VALIDATED = named("stay.validated", f -> f.stay().validated());
  public static final Fact<Boolean> WORK_AUTHORISED =
      named("stay.workAuthorised", f -> f.stay().workAuthorised());
  public static final Fact<String> WORK_COUNTRY =
      named("activity.country", f -> f.activity().country());
  public static final Fact<LocalDate> WORK_START =
      named("activity.startDate", f -> f.activity().startDate());
  public static final Fact<LocalDate> WORK_END =
      named("activity.endDate", f -> f.activity().endDate());
  public static final Fact<Sector> SECTOR = named("activity.sector", f -> f.activity().sector());
  public static final Fact<LocalDate> STUDIES_START =
      named("studies.startDate", f -> f.studies().startDate());
  public static final Fact<LocalDate> STUDIES_END =
      named("studies.endDate", f -> f.studies().endDate());
  public static final Fact<StudyLevel> STUDY_LEVEL =
      named("studies.level", f -> f.studies().level());
  public static final Fact<Boolean> QUEBEC_PROTOCOL =
      named("studies.quebecProtocol", f -> f.studies().quebecProtocol());
  public static final Fact<Boolean> COOPERATION =
      named("studies.cooperation", f -> f.studies().cooperation());
  public static final Fact<ProtectionStatus> PROTECTION =
      named("protection.status", f -> f.protection().status());
  public static final Fact<LocalDate> PROTECTED_ON =
      named("protection.decidedOn", f -> f.protection().decidedOn());
  public static final Fact<LocalDate> ATTESTED_ON =
      named("protection.attestationIssuedOn", f -> f.protection().attestationIssuedOn());
  public static final Fact<FamilyLink> LINK = named("family.link", f -> f.family().link());
  public static final Fact<Boolean> SPONSOR_INSURED =
      named("family.sponsorInsured", f -> f.family().sponsorInsured());
  public static final Fact<LocalDate> ARRIVAL = named("arrivalDate", Facts::arrivalDate);
  public static final Fact<LocalDate> STABLE_SINCE = named("stableSince", Facts::stableSince);
  public static final Fact<CoverKind> COVER = named("cover.kind", f -> f.cover().kind());
  public static final Fact<String> COVER_COUNTRY = named("cover.country", f -> f.cover().country());
  public static final Fact<LocalDate> COVER_UNTIL =
      named("cover.validUntil", f -> f.cover().validUntil());
  public static final Fact<Integer> MONTHLY_EUROS =
      named("resources.monthlyEuros", f -> f.resources().monthlyEuros());
  public static final Fact<Integer> HOUSEHOLD_SIZE =
      named("family.householdSize", f -> f.family().householdSize());
  public static final Fact<List<Benefit>> BENEFITS =
      named("resources.benefits", f -> f.resources().benefits());
  public static final Fact<Boolean> PRIVATE_INSURANCE =
      named("resources.privateInsurance", f -> f.resources().privateInsurance());
  public static final Fact<Boolean> BEFORE_2021 =
      named("inFranceBefore2021", Facts::inFranceBefore2021);

  private final String code;
  private final int index;
  private final FactSet alone;
  private final Function<Facts, @Nullable T> reader;

  private Fact(String code, int index, Function<Facts, @Nullable T> reader) {
    this.code = code;
    this.index = index;
    this.alone = new FactSet(1L << index);
    this.reader = reader;
  }

  private static <T> Fact<T> named(String code, Function<Facts, @Nullable T> reader) {
    Fact<T> fact = new Fact<>(code, ALL.size(), reader);
    ALL.add(fact);
    return fact;
  }

  /** Every fact, in the order of asking. */
  public static List<Fact<?>> all() {
    return List.copyOf(ALL);
  }

  static Fact<?> at(int index) {
    return ALL.get(index);
  }

  /** The fact of a code such as {@code stay.title}. */
  public static Fact<?> coded(String code) {
    return ALL.stream()
        .filter(fact -> fact.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fact is called " + code));
  }

  /** Its place in the contract, such as {@code stay.title}. */
  public String code() {
    return code;
  }

  /** Its place as a JSON pointer, such as {@code /stay/title}. */
  public String pointer() {
    return "/" + code.replace('.', '/');
  }

  /** Its place in a {@link FactSet}. */
  public long bit() {
    return 1L << index;
  }

  /** The set of this fact alone. */
  public FactSet alone() {
    return alone;
  }

  /** Its value, or null when it is unknown. */
  public @Nullable T of(Facts facts) {
    return reader.apply(facts);
  }

  /** The same facts but for this one; null makes it unknown. */
  public Facts changed(Facts facts, @Nullable T value) {
    int dot = code.indexOf('.');
    if (dot < 0) {
      return Components.changed(facts, code, value);
    }
    String part = code.substring(0, dot);
    Record inner = Components.read(facts, part);
    return Components.changed(
        facts, part, Components.changed(inner, code.substring(dot + 1), value));
  }

  @Override
  public String toString() {
    return code;
  }
}
