package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.time.LocalDate;

/** An asylum seeker stays regularly while the attestation of the request is valid. */
final class AsylumAttestation implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-08", Chapter.REGULARITY, "CESEDA L541-2; CSS R111-3, II");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(PersonOnDay person) {
    return Answer.when(Conditions.holds(person, PermitTitle.ASYLUM_ATTESTATION))
        .and(Conditions.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(PersonOnDay person) {
    return Validity.onTheDay(person);
  }

  @Override
  public LocalDate since(PersonOnDay person) {
    return Validity.since(person);
  }
}
