package fr.matricule.eligibility.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.eligibility.assessment.CaseTask;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.usecase.EndWaiting;
import fr.matricule.kernel.jobs.OneTimeJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What time sets off: a deferral ends, the cover through another State ends. */
@ApplicationScoped
class CaseJobs {

  private final OneTimeJobs oneTime;
  private final EndWaiting endWaiting;

  CaseJobs(OneTimeJobs oneTime, EndWaiting endWaiting) {
    this.oneTime = oneTime;
    this.endWaiting = endWaiting;
  }

  @Produces
  @Singleton
  Task<Void> deferralEnds() {
    return judgingAgain(CaseTask.DEFERRAL_ENDS, Occasion.DEFERRAL_ENDED);
  }

  @Produces
  @Singleton
  Task<Void> coverEnds() {
    return judgingAgain(CaseTask.COVER_ENDS, Occasion.COVER_ENDED);
  }

  private Task<Void> judgingAgain(TaskDescriptor<Void> name, Occasion occasion) {
    return oneTime.job(name, (task, _) -> endWaiting.end(UUID.fromString(task.getId()), occasion));
  }
}
