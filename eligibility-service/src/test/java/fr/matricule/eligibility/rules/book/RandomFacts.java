package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.codes.StudyLevel;
import fr.matricule.eligibility.facts.Activity;
import fr.matricule.eligibility.facts.Cover;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.Family;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.facts.Protection;
import fr.matricule.eligibility.facts.Resources;
import fr.matricule.eligibility.facts.Stay;
import fr.matricule.eligibility.facts.Studies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws facts at random, seeded: mostly plausible, now and then absurd, each one often unknown. */
final class RandomFacts {

  private static final List<Boolean> EITHER = List.of(true, false);

  private final Random random;
  private final Map<Fact<?>, List<?>> domains = new LinkedHashMap<>();

  RandomFacts(long seed, LocalDate on) {
    random = new Random(seed);
    List<LocalDate> before =
        Stream.of(0, 1, 20, 92, 93, 200, 400, 2000).map(n -> on.minusDays(n)).toList();
    List<LocalDate> after = Stream.of(0, 1, 30, 200, 900, 900).map(n -> on.plusDays(n)).toList();
    List<LocalDate> starts = Stream.concat(before.stream(), after.stream().limit(2)).toList();
    List<LocalDate> ends = Stream.concat(before.stream().limit(2), after.stream()).toList();
    domains.put(Fact.SITUATION, List.of(Situation.values()));
    domains.put(Fact.NATIONALITIES, nationalities());
    domains.put(Fact.BIRTH_DATE, births(on));
    domains.put(Fact.DEPARTMENT, List.of("31", "2A", "974", "75", "59", "13", "06", "69", "976"));
    domains.put(Fact.TITLE, List.of(PermitTitle.values()));
    List.of(Fact.STAY_FROM, Fact.STUDIES_START, Fact.WORK_START, Fact.ARRIVAL, Fact.STABLE_SINCE)
        .forEach(fact -> domains.put(fact, starts));
    List.of(Fact.STAY_UNTIL, Fact.STUDIES_END, Fact.WORK_END, Fact.COVER_UNTIL)
        .forEach(fact -> domains.put(fact, ends));
    List.of(Fact.PROTECTED_ON, Fact.ATTESTED_ON).forEach(fact -> domains.put(fact, before));
    Stream.of(
            Fact.VALIDATED,
            Fact.WORK_AUTHORISED,
            Fact.QUEBEC_PROTOCOL,
            Fact.COOPERATION,
            Fact.SPONSOR_INSURED)
        .forEach(fact -> domains.put(fact, EITHER));
    List.of(Fact.PRIVATE_INSURANCE, Fact.BEFORE_2021).forEach(f -> domains.put(f, EITHER));
    domains.put(
        Fact.SECTOR, List.of(Sector.GENERAL, Sector.GENERAL, Sector.AGRICULTURE, Sector.MARITIME));
    domains.put(Fact.STUDY_LEVEL, List.of(StudyLevel.values()));
    domains.put(Fact.PROTECTION, mostly(ProtectionStatus.NONE, ProtectionStatus.values()));
    domains.put(Fact.LINK, List.of(FamilyLink.values()));
    domains.put(Fact.COVER, mostly(CoverKind.NONE, CoverKind.values()));
    domains.put(Fact.WORK_COUNTRY, List.of("FR", "FR", "CH", "DE"));
    domains.put(Fact.COVER_COUNTRY, List.of("DE", "GB", "DZ", "TH"));
    domains.put(Fact.MONTHLY_EUROS, List.of(0, 400, 614, 615, 700, 1100, 2500));
    domains.put(Fact.HOUSEHOLD_SIZE, List.of(1, 2, 4, 9));
    domains.put(
        Fact.BENEFITS,
        List.of(
            List.of(),
            List.of(),
            List.of(),
            List.of(Benefit.APL),
            List.of(Benefit.RSA, Benefit.AAH)));
  }

  @SafeVarargs
  private static <T> List<T> mostly(T usual, T... values) {
    List<T> all = new ArrayList<>(Arrays.asList(values));
    all.addAll(Collections.nCopies(values.length * 2, usual));
    return all;
  }

  private static List<List<String>> nationalities() {
    return Stream.of("FR", "DE", "IT", "CH", "GB", "MA", "CA", "UA", "AF", "US", "MA ES", "ZZ")
        .map(codes -> Arrays.asList(codes.split(" ")))
        .toList();
  }

  private static List<PartialDate> births(LocalDate on) {
    Stream<PartialDate> ages =
        Stream.of(2, 10, 15, 16, 17, 18, 22, 27, 28, 40, 64, 65, 80)
            .map(age -> PartialDate.of(on.minusYears(age)));
    Stream<PartialDate> others = Stream.of("1990", "1985-06", "1880").map(PartialDate::parse);
    return Stream.concat(ages, others).toList();
  }

  /** Every fact, with the values that it is drawn from. */
  Map<Fact<?>, List<?>> domains() {
    return domains;
  }

  Facts next() {
    return next(0.2 + 0.8 * random.nextDouble());
  }

  /** Of whom everything is known that somebody would have to say. */
  Facts complete() {
    Facts facts = next(1.0);
    for (Fact<?> fact : List.of(Fact.STAY_FROM, Fact.COVER_COUNTRY, Fact.QUEBEC_PROTOCOL)) {
      facts = known(facts, fact);
    }
    return facts;
  }

  private <T> Facts known(Facts facts, Fact<T> fact) {
    return fact.of(facts) == null ? fact.changed(facts, draw(fact, 1.0)) : facts;
  }

  /** The same facts without some of those that may be left out. */
  Facts hiding(Facts facts, Predicate<Fact<?>> mayBeLeftOut) {
    Facts left = facts;
    double share = random.nextDouble();
    for (Fact<?> fact : domains.keySet()) {
      if (random.nextDouble() < share && mayBeLeftOut.test(fact)) {
        left = fact.changed(left, null);
      }
    }
    return left;
  }

  private Facts next(double known) {
    return new Facts(
        draw(Fact.BIRTH_DATE, known),
        draw(Fact.NATIONALITIES, known),
        draw(Fact.DEPARTMENT, known),
        draw(Fact.SITUATION, known + 0.3),
        draw(Fact.ARRIVAL, known),
        draw(Fact.STABLE_SINCE, known / 3),
        new Stay(
            draw(Fact.TITLE, known),
            draw(Fact.STAY_FROM, known / 2),
            draw(Fact.STAY_UNTIL, known),
            draw(Fact.VALIDATED, known),
            draw(Fact.WORK_AUTHORISED, known)),
        new Activity(
            draw(Fact.WORK_START, known / 3),
            draw(Fact.WORK_END, known / 5),
            draw(Fact.SECTOR, known),
            draw(Fact.WORK_COUNTRY, known / 4)),
        new Studies(
            draw(Fact.STUDIES_START, known / 3),
            draw(Fact.STUDIES_END, known / 4),
            draw(Fact.STUDY_LEVEL, known),
            draw(Fact.QUEBEC_PROTOCOL, known / 4),
            draw(Fact.COOPERATION, known)),
        new Protection(
            draw(Fact.PROTECTION, known + 0.2),
            draw(Fact.PROTECTED_ON, known),
            draw(Fact.ATTESTED_ON, known)),
        new Cover(
            draw(Fact.COVER, known + 0.2),
            draw(Fact.COVER_COUNTRY, known / 3),
            draw(Fact.COVER_UNTIL, known)),
        new Family(
            draw(Fact.LINK, known),
            draw(Fact.SPONSOR_INSURED, known),
            draw(Fact.HOUSEHOLD_SIZE, known)),
        new Resources(
            draw(Fact.MONTHLY_EUROS, known),
            draw(Fact.BENEFITS, known + 0.1),
            draw(Fact.PRIVATE_INSURANCE, known)),
        draw(Fact.BEFORE_2021, known / 3));
  }

  /** The same facts with a birth date about a border, of which day or month may be unknown. */
  Facts bornAround(Facts facts, LocalDate on) {
    List<LocalDate> borders = new ArrayList<>();
    Stream.of(0, 1, 16, 18, 28, 65, 100, 130, 131)
        .forEach(years -> borders.add(on.minusYears(years)));
    Stream.of(facts.arrivalDate(), facts.stableSince())
        .filter(Objects::nonNull)
        .forEach(borders::add);
    LocalDate day = borders.get(random.nextInt(borders.size())).plusDays(random.nextInt(9) - 4L);
    PartialDate full = PartialDate.of(day.plusMonths(random.nextInt(3) - 1L));
    PartialDate born =
        switch (random.nextInt(3)) {
          case 0 -> new PartialDate(full.year(), null, null);
          case 1 -> new PartialDate(full.year(), full.month(), null);
          default -> full;
        };
    return Fact.BIRTH_DATE.changed(facts, born);
  }

  @SuppressWarnings("unchecked")
  private <T> T draw(Fact<T> fact, double known) {
    List<T> domain = (List<T>) domains.get(fact);
    return random.nextDouble() < known ? domain.get(random.nextInt(domain.size())) : null;
  }

  /** The same facts with one of them given each of its values. */
  @SuppressWarnings("unchecked")
  <T> List<Facts> every(Facts facts, Fact<T> fact) {
    return domains.get(fact).stream()
        .distinct()
        .map(value -> fact.changed(facts, (T) value))
        .toList();
  }
}
