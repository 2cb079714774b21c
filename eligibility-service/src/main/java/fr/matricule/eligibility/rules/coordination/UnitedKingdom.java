package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** Papers of the United Kingdom keep their effect, by agreement and no longer by the Regulation. */
final class UnitedKingdom implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
              "R-CO-07",
              Chapter.COORDINATION,
              "EU-UK Trade and Cooperation Agreement, Protocol on Social Security Coordination;"
                  + " EU-UK Withdrawal Agreement, art. 30 to 32")
          .since(2021, 1, 1);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(issued(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return unless(PostingCertificate.isPosted(person), PostingCertificate.isFree(person))
        .and(unless(HealthInsuranceCard.isOnAStay(person), HealthInsuranceCard.isFree(person)))
        .and(unless(PensionerWithS1.isOfThisState(person), PensionerWithS1.isFree(person)))
        .and(unless(FamilyWithS1.isOfAWorker(person), PensionerWithS1.isFree(person)));
  }

  private static Answer unless(Answer scope, Answer free) {
    return scope.not().or(free);
  }

  /** What a rule of the Regulation concerns: nobody whose papers the United Kingdom issued. */
  static Answer elsewhere(PersonOnDay person, Answer concerned) {
    return issued(person) ? Answer.NO : concerned;
  }

  private static boolean issued(PersonOnDay person) {
    return !person.value(Parameter.FREE_MOVEMENT).contains("GB")
        && (person.read(Fact.COVER_COUNTRY) instanceof String country
            ? "GB".equals(country)
            : Conditions.isBritish(person).isYes());
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.FREE_MOVEMENT);
  }
}
