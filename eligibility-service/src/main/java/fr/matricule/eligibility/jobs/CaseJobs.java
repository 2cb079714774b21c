package fr.matricule.eligibility.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.matricule.eligibility.assessment.CaseTask;
import fr.matricule.eligibility.usecase.EndDeferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What time sets off: the end of a deferral. */
@ApplicationScoped
class CaseJobs {

  private final EndDeferral endDeferral;

  CaseJobs(EndDeferral endDeferral) {
    this.endDeferral = endDeferral;
  }

  @Produces
  @Singleton
  Task<Void> deferralEnds() {
    return Tasks.oneTime(CaseTask.DEFERRAL_ENDS)
        .execute((task, context) -> endDeferral.end(UUID.fromString(task.getId())));
  }
}
