package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/**
 * A European student declares sufficient means; no amount is fixed, so that low ones are for a
 * person to look at.
 */
final class EuropeanStudent implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-05A", Chapter.REGULARITY, "CESEDA L233-1, 3°");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person).and(Conditions.isStudent(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    Integer euros = person.read(Fact.MONTHLY_EUROS);
    return euros == null
        ? Answer.unknown(Fact.MONTHLY_EUROS)
        : Answer.when(euros >= person.value(Parameter.STUDENT_RESOURCES))
            .or(Answer.examine(Examination.STUDENT_MEANS));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.STUDENT_RESOURCES);
  }
}
