package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.Codes;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.time.LocalDate;
import java.util.List;

/** What cannot be of anybody, fact by fact. */
final class Impossible {

  private static final int OLDEST = 130;

  private Impossible() {}

  static boolean bornInTheFuture(PersonOnDay person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.earliest().isAfter(person.on());
  }

  static boolean tooOld(PersonOnDay person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.ageOn(person.on()) > OLDEST;
  }

  static boolean unknownNationality(PersonOnDay person) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    return nationalities != null && !nationalities.stream().allMatch(Codes::isCountry);
  }

  static boolean unknownDepartment(PersonOnDay person) {
    return person.read(Fact.DEPARTMENT) instanceof String code && !Codes.isDepartment(code);
  }

  static boolean before(PersonOnDay person, Fact<LocalDate> end, Fact<LocalDate> start) {
    LocalDate first = person.read(start);
    LocalDate last = person.read(end);
    return first != null && last != null && last.isBefore(first);
  }

  static boolean beforeBirth(PersonOnDay person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null
        && person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && day.isBefore(birth.earliest());
  }

  static boolean inTheFuture(PersonOnDay person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null && day.isAfter(person.on());
  }

  static boolean below(PersonOnDay person, Fact<Integer> fact, int least) {
    Integer number = person.read(fact);
    return number != null && number < least;
  }

  static boolean noForeignCountry(PersonOnDay person) {
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && ("FR".equals(country) || !Codes.isCountry(country));
  }

  /** European papers come from a European State or, by agreement, from the United Kingdom. */
  static boolean paperFromElsewhere(PersonOnDay person) {
    CoverKind kind = person.read(Fact.COVER);
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && (kind == CoverKind.EHIC || kind == CoverKind.A1 || kind == CoverKind.S1)
        && !"GB".equals(country)
        && !person.value(Parameter.FREE_MOVEMENT).contains(country);
  }

  static boolean europeanWithAttestation(PersonOnDay person) {
    return Conditions.isEuropean(person).isYes()
        && Conditions.holds(person, PermitTitle.ASYLUM_ATTESTATION);
  }

  static boolean europeanAsylumSeeker(PersonOnDay person) {
    return Conditions.isEuropean(person).isYes()
        && person.read(Fact.SITUATION) == Situation.ASYLUM_SEEKER;
  }

  static boolean protectedEuropean(PersonOnDay person) {
    return Conditions.isEuropean(person).isYes()
        && person.read(Fact.PROTECTION) instanceof ProtectionStatus status
        && status != ProtectionStatus.NONE;
  }

  static boolean frenchWithTitle(PersonOnDay person) {
    return Conditions.isFrench(person).isYes()
        && person.read(Fact.TITLE) instanceof PermitTitle title
        && title != PermitTitle.NONE;
  }

  /** A first day of work is one of work in France. */
  static boolean worksHereAndElsewhere(PersonOnDay person) {
    return person.read(Fact.WORK_COUNTRY) instanceof String country
        && (!Codes.isCountry(country)
            || (!"FR".equals(country) && person.read(Fact.WORK_START) != null));
  }

  static boolean arrivedBeforeAndNot(PersonOnDay person) {
    return Boolean.FALSE.equals(person.read(Fact.BEFORE_2021))
        && person.read(Fact.STABLE_SINCE) instanceof LocalDate since
        && since.getYear() < 2021;
  }
}
