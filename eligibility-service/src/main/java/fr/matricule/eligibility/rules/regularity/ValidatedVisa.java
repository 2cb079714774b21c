package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

/** A long-stay visa worth a permit counts once its holder has validated it. */
final class ValidatedVisa implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-03", Chapter.REGULARITY, "Order of 10 May 2017, item 11; CESEDA R431-17");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.holds(person, PermitTitle.VLS_TS))
        .and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    Answer valid = Validity.onTheDay(person);
    // nobody can validate a visa before it begins, and one that is over needs more than that
    return valid instanceof Answer.NotYet || valid instanceof Answer.Unknown
        ? valid
        : valid.and(person.is(Fact.VALIDATED, true).otherwise(notValidated(person)));
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return Validity.since(person);
  }

  /** The agreement of 1968 gives Algerians a certificate: nobody tells them to validate a visa. */
  private static Ground notValidated(PersonOnDay person) {
    return Conditions.hasDeclaredNationality(person, "DZ")
        ? Ground.STAY_PROOF_NOT_ACCEPTED
        : Ground.VLS_TS_NOT_VALIDATED;
  }
}
