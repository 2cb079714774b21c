package fr.matricule.eligibility.assessment;

/** The names of the jobs of a case, by which verbs schedule what a door carries out. */
public final class CaseTask {

  /** Each instance is called by the assessment that deferred the right. */
  public static final String DEFERRAL_ENDS = "deferral-ends";

  private CaseTask() {}
}
