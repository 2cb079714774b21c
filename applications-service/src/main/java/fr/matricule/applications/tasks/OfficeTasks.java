package fr.matricule.applications.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What all offices have to do. */
@ApplicationScoped
public class OfficeTasks implements PanacheRepositoryBase<OfficeTask, UUID> {

  public List<OfficeTask> of(UUID applicationId) {
    return list("applicationId = ?1 ORDER BY raisedOn, id", applicationId);
  }

  /** What is still to be done about each of these cases. */
  public Map<UUID, List<TaskKind>> openOf(Collection<UUID> applicationIds) {
    return list("applicationId IN ?1 AND doneOn IS NULL ORDER BY raisedOn, id", applicationIds)
        .stream()
        .collect(groupingBy(OfficeTask::applicationId, mapping(OfficeTask::kind, toList())));
  }

  public Optional<OfficeTask> of(UUID applicationId, UUID id) {
    return find("applicationId = ?1 AND id = ?2", applicationId, id).firstResultOptional();
  }

  /** The open task of this kind, if there is one. */
  public Optional<OfficeTask> open(UUID applicationId, TaskKind kind) {
    return find("applicationId = ?1 AND kind = ?2 AND doneOn IS NULL", applicationId, kind)
        .firstResultOptional();
  }

  /** Raises a task; one of its kind that is still open stands for both. */
  public void raise(UUID applicationId, TaskKind kind, LocalDate on) {
    if (open(applicationId, kind).isEmpty()) {
      persist(new OfficeTask(applicationId, kind, on));
    }
  }
}
