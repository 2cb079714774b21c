package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Clause;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.Redirect;
import fr.matricule.eligibility.Sector;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Redirecting;
import fr.matricule.eligibility.rules.Who;

/** Who works in agriculture belongs to the MSA. */
final class FarmWork implements Redirecting {

  private static final Clause CLAUSE =
      Clause.of("R-CP-02", Chapter.COMPETENCE, "Code rural, L722-1 and L722-20; CRPA L114-2");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer concerns(Case person) {
    return Answer.when(Who.claimsWork(person) && person.read(Fact.SECTOR) == Sector.AGRICULTURE);
  }

  @Override
  public Answer holds(Case person) {
    Answer working = Who.isWorking(person);
    // work that begins later is for the MSA from its first day, so that it answers already
    Answer belongs = working instanceof Answer.NotYet ? Answer.YES : working;
    return belongs.not().otherwise(Ground.NOT_COMPETENT_BODY);
  }

  @Override
  public Redirect target(Case person) {
    return Redirect.MSA;
  }
}
