package fr.matricule.eligibility.rules.redirection;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** Whoever cannot be covered for want of a right to stay may be for State medical aid (AME). */
public final class Redirection {

  /** The rules in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(Chapter.REDIRECTION, new AidResidence(), new AidResources(), new AidOpenTo());

  private Redirection() {}
}
