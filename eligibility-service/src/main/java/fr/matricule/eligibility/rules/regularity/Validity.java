package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;

/** A title counts as it stands on the day of the application (CSS R111-3, II). */
final class Validity {

  private Validity() {}

  /** Whether the title has begun and is not over; its first day matters only if it lies ahead. */
  static Answer onTheDay(PersonOnDay person) {
    Answer begun = person.read(Fact.STAY_FROM) == null ? Answer.YES : person.begun(Fact.STAY_FROM);
    return begun.and(person.stillValid(Fact.STAY_UNTIL)).otherwise(Ground.STAY_NOT_REGULAR);
  }
}
