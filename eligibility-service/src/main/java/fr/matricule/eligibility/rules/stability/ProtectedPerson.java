package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** Refugees, beneficiaries of subsidiary protection and stateless persons do not wait. */
final class ProtectedPerson implements Rule {

  private static final Clause CLAUSE = Clause.of("R-RE-02-3", Chapter.STABILITY, "CSS D160-2, 3°");

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
    return person.read(Fact.PROTECTED_ON) == null
        ? Answer.YES
        : person.begun(Fact.PROTECTED_ON).otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }
}
