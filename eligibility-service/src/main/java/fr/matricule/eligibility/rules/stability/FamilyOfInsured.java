package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** Family who join an insured resident to settle with them do not wait. */
final class FamilyOfInsured implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-RE-02-5", Chapter.STABILITY, "CSS D160-2, 5° and L161-1");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.SITUATION, Situation.FAMILY_MEMBER);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person
        .among(Fact.LINK, person.value(Parameter.EXEMPT_LINKS))
        .otherwise(Ground.FAMILY_LINK_NOT_PROVEN)
        .and(person.is(Fact.SPONSOR_INSURED, true).otherwise(Ground.SPONSOR_NOT_INSURED));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.EXEMPT_LINKS);
  }
}
