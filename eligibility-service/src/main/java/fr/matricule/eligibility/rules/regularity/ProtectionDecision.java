package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** A protected person stays regularly by the decision itself, while the card is being made. */
final class ProtectionDecision implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-07", Chapter.REGULARITY, "CESEDA L424-1, L424-9 and R424-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Who.isProtected(person);
  }

  @Override
  public Answer holds(Case person) {
    return person.begun(Fact.PROTECTED_ON).otherwise(Ground.STAY_NOT_REGULAR);
  }
}
