package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;

/** A student under the France-Québec protocol stays with the scheme of Québec. */
final class QuebecProtocol implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CO-06",
          Chapter.COORDINATION,
          "France-Québec protocol of 19 December 1998 on students and trainees");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    boolean asked =
        person.stated(Fact.QUEBEC_PROTOCOL) || Conditions.hasDeclaredNationality(person, "CA");
    return Answer.when(asked)
        .and(Conditions.isStudent(person))
        .and(Conditions.isWorking(person).not());
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person.is(Fact.QUEBEC_PROTOCOL, false).otherwise(Ground.COVERED_ELSEWHERE);
  }
}
