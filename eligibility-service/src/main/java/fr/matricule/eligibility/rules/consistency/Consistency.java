package fr.matricule.eligibility.rules.consistency;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Section;

/**
 * What cannot be: dates in a wrong order, codes that do not exist, facts that exclude each other.
 */
public final class Consistency {

  static final String PLAIN = "CRPA L114-5 (the applicant is asked to complete or correct)";

  /** The checks in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(
          Chapter.CONSISTENCY,
          new Readable(),
          check("F-01", Fact.BIRTH_DATE, Impossible::bornInTheFuture),
          check("F-02", Fact.BIRTH_DATE, Impossible::tooOld),
          check("F-03", Fact.NATIONALITIES, Impossible::unknownNationality),
          check("F-04", Fact.DEPARTMENT, Impossible::unknownDepartment),
          check(
              "F-05", Fact.STAY_UNTIL, c -> Impossible.before(c, Fact.STAY_UNTIL, Fact.STAY_FROM)),
          check("F-06", Fact.WORK_END, c -> Impossible.before(c, Fact.WORK_END, Fact.WORK_START)),
          check(
              "F-07",
              Fact.STUDIES_END,
              c -> Impossible.before(c, Fact.STUDIES_END, Fact.STUDIES_START)),
          check("F-08", Fact.ARRIVAL, c -> Impossible.beforeBirth(c, Fact.ARRIVAL)),
          check("F-09", Fact.STABLE_SINCE, c -> Impossible.beforeBirth(c, Fact.STABLE_SINCE)),
          check("F-10", Fact.PROTECTED_ON, c -> Impossible.inTheFuture(c, Fact.PROTECTED_ON)),
          check("F-11", Fact.ATTESTED_ON, c -> Impossible.inTheFuture(c, Fact.ATTESTED_ON)),
          check("F-12", Fact.HOUSEHOLD_SIZE, c -> Impossible.below(c, Fact.HOUSEHOLD_SIZE, 1)),
          check("F-13", Fact.MONTHLY_EUROS, c -> Impossible.below(c, Fact.MONTHLY_EUROS, 0)),
          check("F-14", Fact.COVER_COUNTRY, Impossible::noForeignCountry),
          check("F-15", Fact.COVER_COUNTRY, Impossible::paperFromElsewhere),
          check("F-16", Fact.TITLE, Impossible::europeanWithAttestation),
          check("F-17", Fact.SITUATION, Impossible::europeanAsylumSeeker),
          check("F-18", Fact.PROTECTION, Impossible::protectedEuropean),
          check("F-19", Fact.TITLE, Impossible::frenchWithTitle),
          check("F-20", Fact.WORK_COUNTRY, Impossible::worksHereAndElsewhere),
          check("F-21", Fact.BEFORE_2021, Impossible::arrivedBeforeAndNot));

  private Consistency() {}

  private static Check check(
      String id, Fact<?> blamed, java.util.function.Predicate<PersonOnDay> impossible) {
    return Check.of(id, PLAIN, blamed, impossible);
  }
}
