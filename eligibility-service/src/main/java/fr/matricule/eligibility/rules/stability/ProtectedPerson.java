package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** Refugees, beneficiaries of subsidiary protection and stateless persons do not wait. */
final class ProtectedPerson implements Rule {

  private static final Clause CLAUSE = Clause.of("R-RE-02-3", Chapter.STABILITY, "CSS D160-2, 3°");

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
    return person.read(Fact.PROTECTED_ON) == null
        ? Answer.YES
        : person.begun(Fact.PROTECTED_ON).otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }
}
