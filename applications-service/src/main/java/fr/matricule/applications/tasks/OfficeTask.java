package fr.matricule.applications.tasks;

import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing an office has to do about a case, until somebody did it. */
@Entity
public class OfficeTask {

  @Id UUID id;
  UUID applicationId;

  @Enumerated(EnumType.STRING)
  TaskKind kind;

  LocalDate raisedOn;
  @Nullable LocalDate doneOn;
  @Nullable String doneBy;

  @SuppressWarnings("NullAway.Init")
  OfficeTask() {}

  OfficeTask(UUID applicationId, TaskKind kind, LocalDate raisedOn) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.kind = kind;
    this.raisedOn = raisedOn;
  }

  /**
   * Marks it done.
   *
   * @throws Problem 409 when it was done before
   */
  public void done(String by, LocalDate on) {
    if (doneOn != null) {
      throw Problem.of(409, "task-done-before");
    }
    doneOn = on;
    doneBy = by;
  }

  public UUID id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public TaskKind kind() {
    return kind;
  }

  public LocalDate raisedOn() {
    return raisedOn;
  }

  public @Nullable LocalDate doneOn() {
    return doneOn;
  }
}
