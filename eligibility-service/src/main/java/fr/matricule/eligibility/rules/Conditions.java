package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several articles ask of a person: nationality, age, work, residence. */
public final class Conditions {

  private static final Set<Situation> WORKING =
      Set.of(Situation.EMPLOYEE, Situation.SELF_EMPLOYED, Situation.POSTED_WORKER);

  private static final Set<String> FRANCE = Set.of("FR");
  private static final Set<String> BRITAIN = Set.of("GB");

  private Conditions() {}

  public static Answer isFrench(PersonOnDay person) {
    return hasNationality(person, FRANCE);
  }

  /** A national of a State whose citizens move freely, France included. */
  public static Answer isEuropean(PersonOnDay person) {
    return hasNationality(person, person.value(Parameter.FREE_MOVEMENT));
  }

  /** European, and not French: the right to stay follows from the European texts. */
  public static Answer isEuropeanForeigner(PersonOnDay person) {
    return isEuropean(person).and(isFrench(person).not());
  }

  public static Answer isForeignerFromElsewhere(PersonOnDay person) {
    return isEuropean(person).not();
  }

  /** British and without any nationality that moves freely. */
  public static Answer isBritish(PersonOnDay person) {
    return hasNationality(person, BRITAIN).and(isEuropean(person).not());
  }

  public static boolean hasDeclaredNationality(PersonOnDay person, String country) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    return nationalities != null && nationalities.contains(country);
  }

  private static Answer hasNationality(PersonOnDay person, Set<String> countries) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    if (nationalities == null || nationalities.isEmpty()) {
      boolean stateless = person.read(Fact.PROTECTION) == ProtectionStatus.STATELESS;
      return stateless ? Answer.NO : Answer.unknown(Fact.NATIONALITIES);
    }
    for (String nationality : nationalities) {
      if (countries.contains(nationality)) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  /**
   * Whether the age is not reached; where day or month is unknown, the doubt profits the younger.
   */
  public static Answer isUnder(PersonOnDay person, int years) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        ? Answer.when(birth.latest().plusYears(years).isAfter(person.on()))
        : Answer.unknown(Fact.BIRTH_DATE);
  }

  public static Answer isMinor(PersonOnDay person) {
    return isUnder(person, person.value(Parameter.MAJORITY));
  }

  /** Works under French law on the day: what nobody claims is not so. */
  public static Answer isWorking(PersonOnDay person) {
    if (person.read(Fact.WORK_START) != null) {
      return person.begun(Fact.WORK_START).and(person.notOver(Fact.WORK_END));
    }
    Situation situation = person.read(Fact.SITUATION);
    if (situation == null) {
      return Answer.unknown(Fact.SITUATION);
    }
    return WORKING.contains(situation) ? Answer.unknown(Fact.WORK_START) : Answer.NO;
  }

  /** Whether the person relies on work at all. */
  public static boolean claimsWork(PersonOnDay person) {
    Situation situation = person.read(Fact.SITUATION);
    return person.read(Fact.WORK_START) != null
        || (situation != null && WORKING.contains(situation));
  }

  /** Enrolled, or claiming to be. */
  public static Answer isStudent(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.STUDENT, Situation.DOCTORAL);
  }

  /** Protected by a decision of OFPRA or the asylum court, not by temporary protection. */
  public static Answer isProtected(PersonOnDay person) {
    ProtectionStatus status = person.read(Fact.PROTECTION);
    if (status != null) {
      return Answer.when(status != ProtectionStatus.TEMPORARY);
    }
    return person.is(Fact.SITUATION, Situation.PROTECTED_PERSON).isYes()
        ? Answer.unknown(Fact.PROTECTION)
        : Answer.NO;
  }

  public static boolean isTemporarilyProtected(PersonOnDay person) {
    return person.read(Fact.PROTECTION) == ProtectionStatus.TEMPORARY;
  }

  public static boolean isAsylumSeeker(PersonOnDay person) {
    return person.read(Fact.SITUATION) == Situation.ASYLUM_SEEKER;
  }

  /** Since when the person has lived in France without interruption, as far as it is known. */
  public static @Nullable LocalDate residentSince(PersonOnDay person) {
    LocalDate since = person.read(Fact.STABLE_SINCE);
    if (since == null) {
      since = person.read(Fact.ARRIVAL);
    }
    return since == null && isAsylumSeeker(person) ? person.read(Fact.ATTESTED_ON) : since;
  }

  /** Whether the residence is longer than so many months: from the day after the term. */
  public static Answer isResidentLongerThan(PersonOnDay person, int months) {
    LocalDate since = residentSince(person);
    return since == null
        ? Answer.unknown(Fact.ARRIVAL)
        : person.from(since.plusMonths(months).plusDays(1));
  }

  /** Whether a title of one of these kinds is held. */
  public static boolean holds(PersonOnDay person, PermitTitle title) {
    return person.read(Fact.TITLE) == title;
  }
}
