package fr.matricule.eligibility.rules.regularity;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Who;

/** An asylum seeker stays regularly while the attestation of the request is valid. */
final class AsylumAttestation implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-ST-08", Chapter.REGULARITY, "CESEDA L541-2; CSS R111-3, II");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(Who.holds(person, PermitTitle.ASYLUM_ATTESTATION))
        .and(Who.isForeignerFromElsewhere(person));
  }

  @Override
  public Answer holds(Case person) {
    return Validity.onTheDay(person);
  }
}
