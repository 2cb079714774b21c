package fr.matricule.applications;

/** The names of the jobs of a case, by which verbs schedule what a door carries out. */
public final class CaseTask {

  public static final String ACKNOWLEDGE = "acknowledge-application";
  public static final String ERASE_EXPIRED = "erase-expired-applications";

  private CaseTask() {}
}
