package fr.matricule.applications.usecase.tasks;

import fr.matricule.applications.Actor;
import fr.matricule.applications.tasks.OfficeTask;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A caseworker says that what had to be done about a case is done. */
@ApplicationScoped
public class CompleteTask {

  private final CaseFile file;
  private final OfficeTasks tasks;

  CompleteTask(CaseFile file, OfficeTasks tasks) {
    this.file = file;
    this.tasks = tasks;
  }

  @Transactional
  public OfficeTask complete(Actor caseworker, UUID id, UUID taskId, @Nullable String ifMatch) {
    file.handledBy(caseworker, id, ifMatch);
    OfficeTask task = tasks.of(id, taskId).orElseThrow(Problem::notFound);
    task.done(caseworker.subject(), file.today());
    return task;
  }
}
