package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

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
  public Answer concerns(Case person) {
    boolean asked = person.stated(Fact.QUEBEC_PROTOCOL) || Who.hasDeclaredNationality(person, "CA");
    return Answer.when(asked).and(Who.isStudent(person)).and(Who.isWorking(person).not());
  }

  @Override
  public Answer holds(Case person) {
    return person.is(Fact.QUEBEC_PROTOCOL, false).otherwise(Ground.COVERED_ELSEWHERE);
  }
}
