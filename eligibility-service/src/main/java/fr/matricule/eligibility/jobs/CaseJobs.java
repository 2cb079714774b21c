package fr.matricule.eligibility.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import fr.matricule.eligibility.assessment.CaseTask;
import fr.matricule.eligibility.usecase.EndDeferral;
import fr.matricule.kernel.jobs.OneTimeJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What time sets off: the end of a deferral. */
@ApplicationScoped
class CaseJobs {

  private final OneTimeJobs oneTime;
  private final EndDeferral endDeferral;

  CaseJobs(OneTimeJobs oneTime, EndDeferral endDeferral) {
    this.oneTime = oneTime;
    this.endDeferral = endDeferral;
  }

  @Produces
  @Singleton
  Task<Void> deferralEnds() {
    return oneTime.job(
        CaseTask.DEFERRAL_ENDS, (task, _) -> endDeferral.end(UUID.fromString(task.getId())));
  }
}
