package fr.matricule.eligibility.rules.coordination;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/**
 * Who is posted under a bilateral agreement stays in the home scheme for the time the agreement
 * allows.
 */
final class BilateralCertificate implements Rule {

  private static final Clause CLAUSE =
      Clause.of(
          "R-CO-05", Chapter.COORDINATION, "Bilateral social security agreements; CSS R111-3, I");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return person.is(Fact.COVER, CoverKind.BILATERAL);
  }

  @Override
  public Answer holds(PersonOnDay person) {
    String country = person.read(Fact.COVER_COUNTRY);
    if (country == null) {
      return Answer.unknown(Fact.COVER_COUNTRY);
    }
    return person.value(Parameter.BILATERAL_MONTHS).containsKey(country)
        ? person.stillValid(Fact.COVER_UNTIL).not().otherwise(Ground.COVERED_ELSEWHERE)
        : Answer.examine(Examination.BILATERAL_AGREEMENT);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.BILATERAL_MONTHS);
  }
}
