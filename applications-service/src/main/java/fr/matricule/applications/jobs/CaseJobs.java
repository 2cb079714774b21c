package fr.matricule.applications.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.matricule.applications.CaseTask;
import fr.matricule.applications.usecase.AcknowledgeApplication;
import fr.matricule.applications.usecase.EraseApplication;
import fr.matricule.applications.usecase.FindExpired;
import fr.matricule.kernel.jobs.OneTimeJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What time sets off: the acknowledgement nobody has sent yet, the end of a case's keeping. */
@ApplicationScoped
class CaseJobs {

  private static final Logger LOG = Logger.getLogger(CaseJobs.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private final AcknowledgeApplication acknowledgement;
  private final EraseApplication erasure;
  private final FindExpired findExpired;
  private final Clock clock;
  private final OneTimeJobs oneTime;

  CaseJobs(
      AcknowledgeApplication acknowledgement,
      EraseApplication erasure,
      FindExpired findExpired,
      Clock clock,
      OneTimeJobs oneTime) {
    this.acknowledgement = acknowledgement;
    this.erasure = erasure;
    this.findExpired = findExpired;
    this.clock = clock;
    this.oneTime = oneTime;
  }

  @Produces
  @Singleton
  Task<Void> acknowledge() {
    return oneTime.job(
        CaseTask.ACKNOWLEDGE,
        (task, _) -> acknowledgement.acknowledge(UUID.fromString(task.getId())));
  }

  @Produces
  @Singleton
  Task<Void> eraseExpired() {
    return Tasks.recurring(CaseTask.ERASE_EXPIRED, Schedules.daily(clock.getZone(), NIGHT))
        .execute((task, context) -> eraseAll());
  }

  // each in a transaction of its own: one that cannot be erased keeps no other
  private void eraseAll() {
    for (UUID id : findExpired.expired()) {
      try {
        erasure.erase(id);
      } catch (RuntimeException failure) {
        LOG.errorf("Case %s could not be erased: %s", id, failure.getClass().getName());
      }
    }
  }
}
