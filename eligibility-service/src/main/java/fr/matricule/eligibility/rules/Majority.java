package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;

/** Who said to be a minor and came of age before the day applies as an adult. */
final class Majority {

  private Majority() {}

  /** The facts as they count on the day: the category is that of the day of the application. */
  static Facts of(Facts facts, LocalDate on, Values values) {
    Situation situation = facts.situation();
    boolean asMinor =
        situation == Situation.DEPENDANT_MINOR || situation == Situation.UNACCOMPANIED_MINOR;
    if (!asMinor
        || facts.birthDate() == null
        || facts.birthDate().latest().plusYears(values.get(Parameter.MAJORITY)).isAfter(on)) {
      return facts;
    }
    if (situation == Situation.UNACCOMPANIED_MINOR) {
      return Fact.SITUATION.changed(facts, Situation.INACTIVE);
    }
    Facts grown = Fact.SITUATION.changed(facts, Situation.FAMILY_MEMBER);
    return facts.family().link() == null ? Fact.LINK.changed(grown, FamilyLink.CHILD) : grown;
  }
}
