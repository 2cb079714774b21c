package fr.matricule.benchmarks;

import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Scale;
import fr.matricule.eligibility.rules.Values;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.types.impl.ComparablePeriod;

/** Facts and the law's values in the types that FEEL computes with, made once and beforehand. */
final class DmnInput {

  private static final Map<String, Fact<?>> FACTS =
      Map.ofEntries(
          Map.entry("situation", Fact.SITUATION),
          Map.entry("department", Fact.DEPARTMENT),
          Map.entry("title", Fact.TITLE),
          Map.entry("stayFrom", Fact.STAY_FROM),
          Map.entry("stayUntil", Fact.STAY_UNTIL),
          Map.entry("validated", Fact.VALIDATED),
          Map.entry("workAuthorised", Fact.WORK_AUTHORISED),
          Map.entry("workStart", Fact.WORK_START),
          Map.entry("workEnd", Fact.WORK_END),
          Map.entry("sector", Fact.SECTOR),
          Map.entry("studiesStart", Fact.STUDIES_START),
          Map.entry("studiesEnd", Fact.STUDIES_END),
          Map.entry("level", Fact.STUDY_LEVEL),
          Map.entry("cooperation", Fact.COOPERATION),
          Map.entry("quebec", Fact.QUEBEC_PROTOCOL),
          Map.entry("protection", Fact.PROTECTION),
          Map.entry("protectedOn", Fact.PROTECTED_ON),
          Map.entry("attestedOn", Fact.ATTESTED_ON),
          Map.entry("link", Fact.LINK),
          Map.entry("sponsorInsured", Fact.SPONSOR_INSURED),
          Map.entry("arrival", Fact.ARRIVAL),
          Map.entry("stableSince", Fact.STABLE_SINCE),
          Map.entry("cover", Fact.COVER),
          Map.entry("coverCountry", Fact.COVER_COUNTRY),
          Map.entry("coverUntil", Fact.COVER_UNTIL),
          Map.entry("monthlyEuros", Fact.MONTHLY_EUROS),
          Map.entry("household", Fact.HOUSEHOLD_SIZE),
          Map.entry("benefits", Fact.BENEFITS));

  private DmnInput() {}

  static Map<String, @Nullable Object> facts(Applicant person) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    FACTS.forEach((name, fact) -> facts.put(name, feel(fact.of(person.facts()))));
    List<String> nationalities = person.facts().nationalities();
    PartialDate birth = person.facts().birthDate();
    facts.put("nationalities", nationalities == null ? List.of() : nationalities);
    facts.put("birth", birth == null ? null : birth.latest());
    facts.put("on", person.on());
    return facts;
  }

  static Map<String, @Nullable Object> values(Values values) {
    Map<String, @Nullable Object> all = new HashMap<>();
    all.put("freeMovement", feel(values.get(Parameter.FREE_MOVEMENT)));
    all.put("workTitles", feel(values.get(Parameter.WORK_TITLES)));
    all.put("acceptedTitles", feel(values.get(Parameter.ACCEPTED_TITLES)));
    all.put("exemptBenefits", feel(values.get(Parameter.EXEMPT_BENEFITS)));
    all.put("exemptLinks", feel(values.get(Parameter.EXEMPT_LINKS)));
    all.put("bilateralMonths", feel(values.get(Parameter.BILATERAL_MONTHS)));
    all.put("otherBodies", feel(values.get(Parameter.OTHER_BODIES)));
    all.put("studentCents", new BigDecimal(values.get(Parameter.STUDENT_RESOURCES) * 100));
    all.put("rsa", feel(values.get(Parameter.RSA)));
    all.put("aspa", feel(values.get(Parameter.ASPA)));
    all.put("ame", feel(values.get(Parameter.AME)));
    all.put("majority", years(values.get(Parameter.MAJORITY)));
    all.put("oldAge", years(values.get(Parameter.OLD_AGE)));
    all.put("permanent", years(values.get(Parameter.PERMANENT_YEARS)));
    all.put("stableMonths", months(values.get(Parameter.STABLE_MONTHS)));
    all.put("maintained", months(values.get(Parameter.MAINTAINED_MONTHS)));
    return all;
  }

  private static ComparablePeriod years(int years) {
    return new ComparablePeriod(Period.ofYears(years));
  }

  private static ComparablePeriod months(int months) {
    return new ComparablePeriod(Period.ofMonths(months));
  }

  private static @Nullable Object feel(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> constant.name();
      case Integer number -> BigDecimal.valueOf(number);
      case Long number -> BigDecimal.valueOf(number);
      case Scale scale ->
          Map.of(
              "cents", scale.cents().stream().map(BigDecimal::valueOf).toList(),
              "further", BigDecimal.valueOf(scale.furtherCents()));
      case Collection<?> many -> many.stream().map(DmnInput::feel).toList();
      case Map<?, ?> byCode -> {
        Map<Object, @Nullable Object> context = new HashMap<>();
        byCode.forEach((code, entry) -> context.put(code, feel(entry)));
        yield context;
      }
      case Object other -> other;
    };
  }
}
