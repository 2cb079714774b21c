package fr.matricule.eligibility.rules.identification;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.rules.Section;

/** What is said beside the decision on cover, without any effect on it. */
public final class Identification {

  /** What the identification track should know. */
  public static final Section SECTION =
      Section.any(Chapter.IDENTIFICATION, new TranslationDispensed(), new CivilStatusDispensed());

  /** What used to be the law. */
  public static final Section INFORMATION = Section.any(Chapter.INFORMATION, new StudentAgeLimit());

  private Identification() {}
}
