package fr.matricule.eligibility.rules.activity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

/** Whoever works in France under French law is covered from the first hour worked. */
final class WorksUnderFrenchLaw implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-AC-01", Chapter.ACTIVITY, "CSS L160-1 and L111-2-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Conditions.isWorking(person).otherwise(Ground.ACTIVITY_NOT_PROVEN);
  }

  /** The first day worked. */
  @Override
  public LocalDate opens(PersonOnDay person) {
    return person.read(Fact.WORK_START) instanceof LocalDate first ? first : person.on();
  }
}
