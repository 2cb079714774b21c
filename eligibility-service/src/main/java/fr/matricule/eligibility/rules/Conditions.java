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

  private static final Set<ProtectionStatus> PROTECTED =
      Set.of(ProtectionStatus.REFUGEE, ProtectionStatus.SUBSIDIARY, ProtectionStatus.STATELESS);

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
    if (worksAbroad(person).isYes()) {
      return Answer.NO;
    }
    if (person.read(Fact.WORK_START) != null) {
      return person.begun(Fact.WORK_START).and(person.notOver(Fact.WORK_END));
    }
    Answer claimed = person.among(Fact.SITUATION, WORKING);
    if (!claimed.isYes()) {
      return claimed;
    }
    // the first day is one of work in France, so that the country is asked for before it
    return Answer.unknown(
        person.read(Fact.WORK_COUNTRY) == null ? Fact.WORK_COUNTRY : Fact.WORK_START);
  }

  /** Works on the day or from a later one on: who answers for that work answers already. */
  public static Answer worksOrWill(PersonOnDay person) {
    Answer working = isWorking(person);
    return working instanceof Answer.NotYet ? Answer.YES : working;
  }

  /** Whether the work is done in another State; dates of work are those of work in France. */
  public static Answer worksAbroad(PersonOnDay person) {
    if (person.read(Fact.WORK_START) != null) {
      return Answer.NO;
    }
    return person.read(Fact.WORK_COUNTRY) instanceof String country
        ? Answer.when(!FRANCE.contains(country))
        : person.among(Fact.SITUATION, WORKING).and(Answer.unknown(Fact.WORK_COUNTRY));
  }

  /** Whether the person relies on work at all. */
  public static Answer reliesOnWork(PersonOnDay person) {
    return person.read(Fact.WORK_START) != null
        ? Answer.YES
        : person.among(Fact.SITUATION, WORKING);
  }

  /** Whether the person is known to rely on work. */
  public static boolean claimsWork(PersonOnDay person) {
    return reliesOnWork(person).isYes();
  }

  /** Enrolled, or claiming to be. */
  public static Answer isStudent(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.STUDENT, Situation.DOCTORAL);
  }

  /** Protected by a decision of OFPRA or the asylum court, not by temporary protection. */
  public static Answer isProtected(PersonOnDay person) {
    return protection(person, PROTECTED);
  }

  public static Answer isTemporarilyProtected(PersonOnDay person) {
    return protection(person, Set.of(ProtectionStatus.TEMPORARY));
  }

  /** Of Europeans nobody asks, nor of those whose request is being examined. */
  private static Answer protection(PersonOnDay person, Set<ProtectionStatus> statuses) {
    ProtectionStatus status = person.read(Fact.PROTECTION);
    if (status != null) {
      return Answer.when(statuses.contains(status));
    }
    return isAsylumSeeker(person)
        ? Answer.NO
        : isEuropean(person).not().and(Answer.unknown(Fact.PROTECTION));
  }

  /** Whose request for asylum is being examined, whatever else they do here. */
  public static boolean isAsylumSeeker(PersonOnDay person) {
    return person.read(Fact.SITUATION) == Situation.ASYLUM_SEEKER
        || holds(person, PermitTitle.ASYLUM_ATTESTATION);
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
