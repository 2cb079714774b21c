package fr.matricule.eligibility.rules.identification;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/**
 * A civil-status document of a European State needs no translation; of other States an agent may
 * ask for one.
 */
final class TranslationDispensed implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ID-02", Chapter.IDENTIFICATION, "CSS R114-7, II");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return person.read(Fact.NATIONALITIES) == null
        ? Answer.unknown(Fact.NATIONALITIES)
        : Answer.when(
            person.value(Parameter.TRANSLATION_FREE).stream()
                .anyMatch(country -> Conditions.hasDeclaredNationality(person, country)));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.TRANSLATION_FREE);
  }
}
