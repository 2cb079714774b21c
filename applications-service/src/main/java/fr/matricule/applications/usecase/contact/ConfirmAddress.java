package fr.matricule.applications.usecase.contact;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office made sure of a new address: letters with a number may leave. */
@ApplicationScoped
public class ConfirmAddress {

  private final CaseFile file;
  private final OfficeTasks tasks;

  ConfirmAddress(CaseFile file, OfficeTasks tasks) {
    this.file = file;
    this.tasks = tasks;
  }

  @Transactional
  public Application confirm(Actor caseworker, UUID id, @Nullable String ifMatch) {
    Application application = file.handledBy(caseworker, id, ifMatch);
    if (application.addressChangedOn() == null) {
      throw Problem.of(409, "no-address-to-confirm");
    }
    file.write(application, caseworker, application.confirmAddress());
    tasks
        .open(id, TaskKind.ADDRESS_TO_CONFIRM)
        .ifPresent(task -> task.done(caseworker.subject(), file.today()));
    return file.putBack(application);
  }
}
