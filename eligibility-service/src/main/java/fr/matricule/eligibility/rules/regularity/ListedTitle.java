package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whoever is not European shows a title of the list, valid on the day of the application. */
final class ListedTitle implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-02", Chapter.REGULARITY, "CSS R111-3, II; order of 10 May 2017");

  /** Titles of which another rule speaks. */
  private static final Set<PermitTitle> ELSEWHERE =
      Set.of(
          PermitTitle.VLS_TS,
          PermitTitle.ASYLUM_ATTESTATION,
          PermitTitle.ARTICLE_50_CARD,
          PermitTitle.WORKING_HOLIDAY_VISA);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    PermitTitle title = person.read(Fact.TITLE);
    return Conditions.isForeignerFromElsewhere(person)
        .and(Answer.when(title == null || !ELSEWHERE.contains(title)));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    PermitTitle title = person.read(Fact.TITLE);
    if (title == null) {
      return Answer.unknown(Fact.TITLE);
    }
    if (title == PermitTitle.NONE) {
      return Answer.no(Ground.STAY_NOT_REGULAR);
    }
    return person.value(Parameter.ACCEPTED_TITLES).contains(title)
        ? Validity.onTheDay(person)
        : Answer.no(Ground.STAY_PROOF_NOT_ACCEPTED);
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return Validity.since(person);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT, Parameter.ACCEPTED_TITLES);
  }
}
