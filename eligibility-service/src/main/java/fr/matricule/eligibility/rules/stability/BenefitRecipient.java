package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/**
 * Whoever receives a benefit that itself depends on residence does not wait. Whoever asks for
 * asylum receives none of them, so that nobody is asked.
 */
final class BenefitRecipient implements Rule {

  private static final Clause CLAUSE = Clause.of("R-RE-02-2", Chapter.STABILITY, "CSS D160-2, 2°");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    boolean asksForAsylum = Conditions.isAsylumSeeker(person) && person.read(Fact.BENEFITS) == null;
    return Answer.when(!asksForAsylum);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    List<Benefit> benefits = person.read(Fact.BENEFITS);
    return benefits == null
        ? Answer.unknown(Fact.BENEFITS)
        : Answer.when(benefits.stream().anyMatch(person.value(Parameter.EXEMPT_BENEFITS)::contains))
            .otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.EXEMPT_BENEFITS);
  }
}
