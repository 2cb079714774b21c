package fr.matricule.eligibility.rules.identification;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** Until the summer of 2018 the student scheme was closed to students from a certain age on. */
final class StudentAgeLimit implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
              "R-IN-01", Chapter.INFORMATION, "CSS L381-4, repealed by the ORE Act of 8 March 2018")
          .until(2018, 8, 31);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Conditions.isStudent(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .value(Parameter.STUDENT_AGE_LIMIT)
        .map(years -> Conditions.isUnder(person, years))
        .orElse(Answer.YES);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.STUDENT_AGE_LIMIT);
  }
}
