package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * A European who lost their work here keeps the right to stay, for a time or as long as it lasts.
 */
final class EuropeanJobseeker implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-05D", Chapter.REGULARITY, "CESEDA L233-1 and R233-7");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person)
        .and(person.is(Fact.SITUATION, Situation.JOBSEEKER));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    LocalDate first = person.read(Fact.WORK_START);
    LocalDate last = person.read(Fact.WORK_END);
    return first != null && last != null && keeps(person, first, last)
        ? Answer.YES
        : Answer.examine(Examination.JOBSEEKER);
  }

  private static boolean keeps(PersonOnDay person, LocalDate first, LocalDate last) {
    LocalDate longEnough = first.plusMonths(person.value(Parameter.JOBSEEKER_WORKED));
    LocalDate kept = last.plusMonths(person.value(Parameter.JOBSEEKER_MONTHS));
    return !longEnough.isAfter(last) || !kept.isBefore(person.on());
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.JOBSEEKER_WORKED, Parameter.JOBSEEKER_MONTHS);
  }
}
