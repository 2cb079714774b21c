package fr.matricule.applications;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** The names of the jobs of a case, by which verbs schedule what a door carries out. */
public final class CaseTask {

  public static final TaskDescriptor<Void> ACKNOWLEDGE =
      TaskDescriptor.of("acknowledge-application");
  public static final TaskDescriptor<Void> ERASE_EXPIRED =
      TaskDescriptor.of("erase-expired-applications");

  private CaseTask() {}
}
