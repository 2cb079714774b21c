package fr.matricule.applications.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.matricule.applications.Applications;
import fr.matricule.applications.CaseTask;
import fr.matricule.applications.usecase.AcknowledgeApplication;
import fr.matricule.applications.usecase.EraseApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What time sets off: the acknowledgement nobody has sent yet, the end of a case's keeping. */
@ApplicationScoped
class CaseJobs {

  private static final LocalTime NIGHT = LocalTime.of(3, 0);
  private static final int BATCH = 200;

  private final AcknowledgeApplication acknowledgement;
  private final EraseApplication erasure;
  private final Applications applications;
  private final Clock clock;

  CaseJobs(
      AcknowledgeApplication acknowledgement,
      EraseApplication erasure,
      Applications applications,
      Clock clock) {
    this.acknowledgement = acknowledgement;
    this.erasure = erasure;
    this.applications = applications;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> acknowledge() {
    return Tasks.oneTime(CaseTask.ACKNOWLEDGE)
        .execute((task, context) -> acknowledgement.acknowledge(UUID.fromString(task.getId())));
  }

  @Produces
  @Singleton
  Task<Void> eraseExpired() {
    return Tasks.recurring(CaseTask.ERASE_EXPIRED, Schedules.daily(clock.getZone(), NIGHT))
        .execute((task, context) -> eraseAll());
  }

  private void eraseAll() {
    LocalDate today = LocalDate.now(clock);
    List<UUID> expired;
    do {
      expired = applications.expired(today, BATCH);
      expired.forEach(erasure::erase);
    } while (expired.size() == BATCH);
  }
}
