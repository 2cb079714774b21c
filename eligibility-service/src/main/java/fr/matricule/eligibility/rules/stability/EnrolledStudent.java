package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.StudyLevel;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever is enrolled, or a trainee under a cooperation agreement, does not wait. */
final class EnrolledStudent implements Rule {

  private static final Clause CLAUSE = Clause.of("R-RE-02-1", Chapter.STABILITY, "CSS D160-2, 1°");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.read(Fact.STUDIES_START) != null ? Answer.YES : Conditions.isStudent(person);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    Answer enrolled =
        person.read(Fact.STUDIES_START) == null
            ? Answer.unknown(Fact.STUDIES_START)
            : person.notOver(Fact.STUDIES_END);
    Optional<Integer> limit = person.value(Parameter.STUDENT_AGE_LIMIT);
    return enrolled
        .and(traineeUnderAgreement(person))
        .and(limit.map(years -> Conditions.isUnder(person, years)).orElse(Answer.YES))
        .otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }

  /** A traineeship outside an enrolment exempts only under a cooperation agreement. */
  private static Answer traineeUnderAgreement(PersonOnDay person) {
    Answer trainee = person.is(Fact.STUDY_LEVEL, StudyLevel.TRAINEE);
    return trainee.isYes() ? person.is(Fact.COOPERATION, true) : trainee.not();
  }

  /** The start of studies, be it before the application or after it. */
  @Override
  public LocalDate opens(PersonOnDay person) {
    return person.read(Fact.STUDIES_START) instanceof LocalDate first ? first : person.on();
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.STUDENT_AGE_LIMIT);
  }
}
