package fr.matricule.eligibility.rules.dependants;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** The way through a parent. */
public final class Dependants {

  /** The rules in the order in which they are read; one suffices. */
  public static final Section SECTION = Section.any(Chapter.DEPENDANTS, new ChildOfInsuredParent());

  private Dependants() {}
}
