package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Redirecting;
import java.util.List;

/** Mayotte and some overseas territories have a body of their own. */
final class OverseasSchemes implements Redirecting {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CP-03",
          Chapter.COMPETENCE,
          "Ordinance 96-1122 of 20 December 1996 (Mayotte); CRPA L114-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .among(Fact.DEPARTMENT, person.value(Parameter.OTHER_BODIES).keySet())
        .not()
        .otherwise(Ground.NOT_COMPETENT_BODY);
  }

  @Override
  public Redirect target(PersonOnDay person) {
    return person
        .value(Parameter.OTHER_BODIES)
        .getOrDefault(String.valueOf(person.read(Fact.DEPARTMENT)), Redirect.OTHER_CPAM);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.OTHER_BODIES);
  }
}
