package fr.matricule.eligibility.assessment;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** The names of the jobs of a case, by which verbs schedule what a door carries out. */
public final class CaseTask {

  /** Each instance is called by the assessment that deferred the right. */
  public static final TaskDescriptor<Void> DEFERRAL_ENDS = TaskDescriptor.of("deferral-ends");

  /** Each instance is called by the assessment that left a person to another State's cover. */
  public static final TaskDescriptor<Void> COVER_ENDS = TaskDescriptor.of("cover-ends");

  private CaseTask() {}
}
