package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.PartialDate;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.ProtectionStatus;
import fr.matricule.eligibility.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several articles ask of a person: nationality, age, work, residence. */
public final class Who {

  private static final Set<Situation> WORKING =
      Set.of(Situation.EMPLOYEE, Situation.SELF_EMPLOYED, Situation.POSTED_WORKER);

  private static final Set<String> FRANCE = Set.of("FR");
  private static final Set<String> BRITAIN = Set.of("GB");

  private Who() {}

  public static Answer isFrench(Case person) {
    return hasNationality(person, FRANCE);
  }

  /** A national of a State whose citizens move freely, France included. */
  public static Answer isEuropean(Case person) {
    return hasNationality(person, person.value(Parameter.FREE_MOVEMENT));
  }

  /** European, and not French: the right to stay follows from the European texts. */
  public static Answer isEuropeanForeigner(Case person) {
    return isEuropean(person).and(isFrench(person).not());
  }

  public static Answer isForeignerFromElsewhere(Case person) {
    return isEuropean(person).not();
  }

  /** British and without any nationality that moves freely. */
  public static Answer isBritish(Case person) {
    return hasNationality(person, BRITAIN).and(isEuropean(person).not());
  }

  public static boolean hasDeclaredNationality(Case person, String country) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    return nationalities != null && nationalities.contains(country);
  }

  private static Answer hasNationality(Case person, Set<String> countries) {
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
  public static Answer isUnder(Case person, int years) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        ? Answer.when(birth.latest().plusYears(years).isAfter(person.on()))
        : Answer.unknown(Fact.BIRTH_DATE);
  }

  public static Answer isMinor(Case person) {
    return isUnder(person, person.value(Parameter.MAJORITY));
  }

  /** Works under French law on the day: what nobody claims is not so. */
  public static Answer isWorking(Case person) {
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
  public static boolean claimsWork(Case person) {
    Situation situation = person.read(Fact.SITUATION);
    return person.read(Fact.WORK_START) != null
        || (situation != null && WORKING.contains(situation));
  }

  /** Enrolled, or claiming to be. */
  public static Answer isStudent(Case person) {
    return person.is(Fact.SITUATION, Situation.STUDENT, Situation.DOCTORAL);
  }

  /** Protected by a decision of OFPRA or the asylum court, not by temporary protection. */
  public static Answer isProtected(Case person) {
    ProtectionStatus status = person.read(Fact.PROTECTION);
    if (status != null) {
      return Answer.when(status != ProtectionStatus.TEMPORARY);
    }
    return person.is(Fact.SITUATION, Situation.PROTECTED_PERSON).isYes()
        ? Answer.unknown(Fact.PROTECTION)
        : Answer.NO;
  }

  public static boolean isTemporarilyProtected(Case person) {
    return person.read(Fact.PROTECTION) == ProtectionStatus.TEMPORARY;
  }

  public static boolean isAsylumSeeker(Case person) {
    return person.read(Fact.SITUATION) == Situation.ASYLUM_SEEKER;
  }

  /** Since when the person has lived in France without interruption, as far as it is known. */
  public static @Nullable LocalDate residentSince(Case person) {
    LocalDate since = person.read(Fact.STABLE_SINCE);
    if (since == null) {
      since = person.read(Fact.ARRIVAL);
    }
    return since == null && isAsylumSeeker(person) ? person.read(Fact.ATTESTED_ON) : since;
  }

  /** Whether the residence is longer than so many months: from the day after the term. */
  public static Answer isResidentLongerThan(Case person, int months) {
    LocalDate since = residentSince(person);
    return since == null
        ? Answer.unknown(Fact.ARRIVAL)
        : person.from(since.plusMonths(months).plusDays(1));
  }

  /** Whether a title of one of these kinds is held. */
  public static boolean holds(Case person, PermitTitle title) {
    return person.read(Fact.TITLE) == title;
  }
}
