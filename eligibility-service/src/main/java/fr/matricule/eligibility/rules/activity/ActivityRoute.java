package fr.matricule.eligibility.rules.activity;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** The way by work: no waiting, whatever the kind and length of the work. */
public final class ActivityRoute {

  /** The rules in the order in which they are read; every one must be satisfied. */
  public static final Section SECTION =
      Section.every(Chapter.ACTIVITY, new WorksUnderFrenchLaw(), new AllowedToWork());

  private ActivityRoute() {}
}
