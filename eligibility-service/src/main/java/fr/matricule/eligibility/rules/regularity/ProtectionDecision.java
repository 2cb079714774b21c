package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

/** A protected person stays regularly by the decision itself, while the card is being made. */
final class ProtectionDecision implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-07", Chapter.REGULARITY, "CESEDA L424-1, L424-9 and R424-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isProtected(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person.begun(Fact.PROTECTED_ON).otherwise(Ground.STAY_NOT_REGULAR);
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return person.read(Fact.PROTECTED_ON) instanceof LocalDate decided ? decided : LocalDate.MIN;
  }
}
