package fr.matricule.eligibility.rules.competence;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** A CPAM answers only for its own scheme. */
public final class Competence {

  /** The rules in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(
          Chapter.COMPETENCE,
          new StillInsuredAtHome(),
          new OverseasSchemes(),
          new FarmWork(),
          new Seafarers(),
          new Clergy(),
          new Detainees());

  private Competence() {}
}
