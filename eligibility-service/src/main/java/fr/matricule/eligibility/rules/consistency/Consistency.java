package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.PartialDate;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Codes;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.rules.Who;
import java.time.LocalDate;
import java.util.List;

/**
 * What cannot be: dates in a wrong order, codes that do not exist, facts that exclude each other.
 */
public final class Consistency {

  private static final int OLDEST = 130;

  static final String PLAIN = "CRPA L114-5 (the applicant is asked to complete or correct)";

  /** The checks in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(
          Chapter.CONSISTENCY,
          new Readable(),
          check("F-01", Fact.BIRTH_DATE, Consistency::bornInTheFuture),
          check("F-02", Fact.BIRTH_DATE, Consistency::tooOld),
          check("F-03", Fact.NATIONALITIES, Consistency::unknownNationality),
          check("F-04", Fact.DEPARTMENT, Consistency::unknownDepartment),
          check("F-05", Fact.STAY_UNTIL, c -> before(c, Fact.STAY_UNTIL, Fact.STAY_FROM)),
          check("F-06", Fact.WORK_END, c -> before(c, Fact.WORK_END, Fact.WORK_START)),
          check("F-07", Fact.STUDIES_END, c -> before(c, Fact.STUDIES_END, Fact.STUDIES_START)),
          check("F-08", Fact.ARRIVAL, c -> beforeBirth(c, Fact.ARRIVAL)),
          check("F-09", Fact.STABLE_SINCE, c -> beforeBirth(c, Fact.STABLE_SINCE)),
          check("F-10", Fact.PROTECTED_ON, c -> inTheFuture(c, Fact.PROTECTED_ON)),
          check("F-11", Fact.ATTESTED_ON, c -> inTheFuture(c, Fact.ATTESTED_ON)),
          check("F-12", Fact.HOUSEHOLD_SIZE, c -> below(c, Fact.HOUSEHOLD_SIZE, 1)),
          check("F-13", Fact.MONTHLY_EUROS, c -> below(c, Fact.MONTHLY_EUROS, 0)),
          check("F-14", Fact.COVER_COUNTRY, Consistency::noForeignCountry),
          check("F-15", Fact.COVER_COUNTRY, Consistency::paperFromElsewhere),
          check("F-16", Fact.TITLE, Consistency::europeanWithAttestation),
          check("F-17", Fact.SITUATION, Consistency::europeanAsylumSeeker),
          check("F-18", Fact.PROTECTION, Consistency::protectedEuropean),
          check("F-19", Fact.TITLE, Consistency::frenchWithTitle),
          check("F-20", Fact.SITUATION, Consistency::adultAsMinor),
          check("F-21", Fact.BEFORE_2021, Consistency::arrivedBeforeAndNot));

  private Consistency() {}

  private static Check check(
      String id, Fact<?> blamed, java.util.function.Predicate<Case> impossible) {
    return Check.of(id, PLAIN, blamed, impossible);
  }

  private static boolean bornInTheFuture(Case person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.earliest().isAfter(person.on());
  }

  private static boolean tooOld(Case person) {
    return person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && birth.ageOn(person.on()) > OLDEST;
  }

  private static boolean unknownNationality(Case person) {
    List<String> nationalities = person.read(Fact.NATIONALITIES);
    return nationalities != null && !nationalities.stream().allMatch(Codes::isCountry);
  }

  private static boolean unknownDepartment(Case person) {
    return person.read(Fact.DEPARTMENT) instanceof String code && !Codes.isDepartment(code);
  }

  private static boolean before(Case person, Fact<LocalDate> end, Fact<LocalDate> start) {
    LocalDate first = person.read(start);
    LocalDate last = person.read(end);
    return first != null && last != null && last.isBefore(first);
  }

  private static boolean beforeBirth(Case person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null
        && person.read(Fact.BIRTH_DATE) instanceof PartialDate birth
        && day.isBefore(birth.earliest());
  }

  private static boolean inTheFuture(Case person, Fact<LocalDate> fact) {
    LocalDate day = person.read(fact);
    return day != null && day.isAfter(person.on());
  }

  private static boolean below(Case person, Fact<Integer> fact, int least) {
    Integer number = person.read(fact);
    return number != null && number < least;
  }

  private static boolean noForeignCountry(Case person) {
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && ("FR".equals(country) || !Codes.isCountry(country));
  }

  /** European papers come from a European State or, by agreement, from the United Kingdom. */
  private static boolean paperFromElsewhere(Case person) {
    CoverKind kind = person.read(Fact.COVER);
    return person.read(Fact.COVER_COUNTRY) instanceof String country
        && (kind == CoverKind.EHIC || kind == CoverKind.A1 || kind == CoverKind.S1)
        && !"GB".equals(country)
        && !person.value(Parameter.FREE_MOVEMENT).contains(country);
  }

  private static boolean europeanWithAttestation(Case person) {
    return Who.isEuropean(person).isYes() && Who.holds(person, PermitTitle.ASYLUM_ATTESTATION);
  }

  private static boolean europeanAsylumSeeker(Case person) {
    return Who.isEuropean(person).isYes() && Who.isAsylumSeeker(person);
  }

  private static boolean protectedEuropean(Case person) {
    return Who.isEuropean(person).isYes() && person.read(Fact.PROTECTION) != null;
  }

  private static boolean frenchWithTitle(Case person) {
    return Who.isFrench(person).isYes()
        && person.read(Fact.TITLE) instanceof PermitTitle title
        && title != PermitTitle.NONE;
  }

  private static boolean adultAsMinor(Case person) {
    return person
            .is(Fact.SITUATION, Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR)
            .isYes()
        && Who.isMinor(person).isNo();
  }

  private static boolean arrivedBeforeAndNot(Case person) {
    return Boolean.FALSE.equals(person.read(Fact.BEFORE_2021))
        && person.read(Fact.STABLE_SINCE) instanceof LocalDate since
        && since.getYear() < 2021;
  }
}
