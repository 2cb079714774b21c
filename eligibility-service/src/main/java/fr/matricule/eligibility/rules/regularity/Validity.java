package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.time.LocalDate;

/** A title counts as it stands on the day of the application (CSS R111-3, II). */
final class Validity {

  private Validity() {}

  /** Whether the title has begun and is not over. */
  static Answer onTheDay(PersonOnDay person) {
    return person
        .begun(Fact.STAY_FROM)
        .and(person.stillValid(Fact.STAY_UNTIL))
        .otherwise(Ground.STAY_NOT_REGULAR);
  }

  /** The first day of the title; a prolongation goes on where an expired one ended. */
  static LocalDate since(PersonOnDay person) {
    boolean prolongs = Conditions.holds(person, PermitTitle.ANEF_PROLONGATION);
    return !prolongs && person.read(Fact.STAY_FROM) instanceof LocalDate first
        ? first
        : LocalDate.MIN;
  }
}
