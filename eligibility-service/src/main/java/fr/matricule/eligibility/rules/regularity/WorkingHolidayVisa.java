package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

/** A working-holiday visa stands on no list of titles: a person has to look. */
final class WorkingHolidayVisa implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
          "R-ST-10",
          Chapter.REGULARITY,
          "CSS R111-3, II; order of 10 May 2017; bilateral working-holiday agreements");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.holds(person, PermitTitle.WORKING_HOLIDAY_VISA))
        .and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Validity.onTheDay(person).and(Answer.examine(Examination.WORKING_HOLIDAY));
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return Validity.since(person);
  }
}
