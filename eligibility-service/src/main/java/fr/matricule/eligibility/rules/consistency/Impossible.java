package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.PartialDate;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Codes;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Who;
import java.time.LocalDate;
import java.util.List;

/** What cannot be of anybody, fact by fact. */
final class Impossible {

  private static final int OLDEST = 130;

  private Impossible() {}

  static boolean bornInTheFuture(Case person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.earliest().isAfter(person.on());
  }

  static boolean tooOld(Case person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.ageOn(person.on()) > OLDEST;
  }

  static boolean unknownNationality(Case person) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    return nationalities != null && !nationalities.stream().allMatch(Codes::isCountry);
  }

  static boolean unknownDepartment(Case person) {
    return person.read(Fact.DEPARTMENT) instanceof String code && !Codes.isDepartment(code);
  }

  static boolean before(Case person, Fact<LocalDate> end, Fact<LocalDate> start) {
    LocalDate first = person.read(start);
    LocalDate last = person.read(end);
    return first != null && last != null && last.isBefore(first);
  }

  static boolean beforeBirth(Case person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null
        && person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && day.isBefore(birth.earliest());
  }

  static boolean inTheFuture(Case person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null && day.isAfter(person.on());
  }

  static boolean below(Case person, Fact<Integer> fact, int least) {
    Integer number = person.read(fact);
    return number != null && number < least;
  }

  static boolean noForeignCountry(Case person) {
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && ("FR".equals(country) || !Codes.isCountry(country));
  }

  /** European papers come from a European State or, by agreement, from the United Kingdom. */
  static boolean paperFromElsewhere(Case person) {
    CoverKind kind = person.read(Fact.COVER);
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && (kind == CoverKind.EHIC || kind == CoverKind.A1 || kind == CoverKind.S1)
        && !"GB".equals(country)
        && !person.value(Parameter.FREE_MOVEMENT).contains(country);
  }

  static boolean europeanWithAttestation(Case person) {
    return Who.isEuropean(person).isYes() && Who.holds(person, PermitTitle.ASYLUM_ATTESTATION);
  }

  static boolean europeanAsylumSeeker(Case person) {
    return Who.isEuropean(person).isYes() && Who.isAsylumSeeker(person);
  }

  static boolean protectedEuropean(Case person) {
    return Who.isEuropean(person).isYes() && person.read(Fact.PROTECTION) != null;
  }

  static boolean frenchWithTitle(Case person) {
    return Who.isFrench(person).isYes()
        && person.read(Fact.TITLE) instanceof PermitTitle title
        && title != PermitTitle.NONE;
  }

  static boolean adultAsMinor(Case person) {
    return person
            .is(Fact.SITUATION, Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR)
            .isYes()
        && Who.isMinor(person).isNo();
  }

  static boolean arrivedBeforeAndNot(Case person) {
    return Boolean.FALSE.equals(person.read(Fact.BEFORE_2021))
        && person.read(Fact.STABLE_SINCE) instanceof LocalDate since
        && since.getYear() < 2021;
  }
}
