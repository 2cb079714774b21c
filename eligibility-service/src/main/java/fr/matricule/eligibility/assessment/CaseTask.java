package fr.matricule.eligibility.assessment;

/** The names of the jobs of a case, by which verbs schedule what a door carries out. */
public final class CaseTask {

  /** Each instance is called by the assessment that deferred the right. */
  public static final String DEFERRAL_ENDS = "deferral-ends";

  /** Each instance is called by the assessment that left a person to another State's cover. */
  public static final String COVER_ENDS = "cover-ends";

  private CaseTask() {}
}
