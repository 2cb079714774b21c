package fr.matricule.eligibility.rules.activity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;
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
  public Answer holds(Case person) {
    return Who.isWorking(person).otherwise(Ground.ACTIVITY_NOT_PROVEN);
  }

  /** The first day worked. */
  @Override
  public LocalDate opens(Case person) {
    return person.read(Fact.WORK_START) instanceof LocalDate first ? first : person.on();
  }
}
