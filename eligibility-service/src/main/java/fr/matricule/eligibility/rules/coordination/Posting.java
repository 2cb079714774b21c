package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.time.LocalDate;

/** How long a posting keeps somebody in the home scheme. */
final class Posting {

  private Posting() {}

  /**
   * Until the certificate ends; without its date, at most so many months from the first day of
   * work.
   */
  static Answer lasts(PersonOnDay person, int months) {
    if (person.read(Fact.COVER_UNTIL) != null) {
      return person.stillValid(Fact.COVER_UNTIL);
    }
    LocalDate start = person.read(Fact.WORK_START);
    boolean surelyOver = start != null && start.plusMonths(months).isBefore(person.on());
    return surelyOver ? Answer.NO : Answer.unknown(Fact.COVER_UNTIL);
  }
}
