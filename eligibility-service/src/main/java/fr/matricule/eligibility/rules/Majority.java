package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who said to be a minor and came of age before the day applies as an adult. */
final class Majority {

  private Majority() {}

  /** The facts as they count on the day: the category is that of the day of the application. */
  static Facts of(Facts facts, LocalDate on, Values values) {
    if (!isMinors(facts.situation())
        || facts.birthDate() == null
        || facts.birthDate().latest().plusYears(values.get(Parameter.MAJORITY)).isAfter(on)) {
      return facts;
    }
    return Fact.SITUATION.changed(
        facts,
        facts.situation() == Situation.UNACCOMPANIED_MINOR
            ? Situation.INACTIVE
            : Situation.FAMILY_MEMBER);
  }

  /** Whether somebody says to be a minor, and not how old they are. */
  static boolean isOpen(Facts facts) {
    return isMinors(facts.situation()) && facts.birthDate() == null;
  }

  private static boolean isMinors(@Nullable Situation situation) {
    return situation == Situation.DEPENDANT_MINOR || situation == Situation.UNACCOMPANIED_MINOR;
  }
}
