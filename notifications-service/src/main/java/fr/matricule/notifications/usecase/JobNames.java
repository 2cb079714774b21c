package fr.matricule.notifications.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** The names of the jobs; each instance is named by its notification. */
public final class JobNames {

  public static final TaskDescriptor<Void> SEND_EMAIL = TaskDescriptor.of("send-email");
  public static final TaskDescriptor<Void> POST_LETTER = TaskDescriptor.of("post-letter");
  public static final TaskDescriptor<Void> FORGET_LETTER = TaskDescriptor.of("forget-letter");
  public static final TaskDescriptor<Void> TRACK_LETTERS = TaskDescriptor.of("track-letters");

  private JobNames() {}
}
