package fr.matricule.eligibility.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.matricule.eligibility.assessment.CaseTask;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.usecase.EndWaiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What time sets off: a deferral ends, the cover through another State ends. */
@ApplicationScoped
class CaseJobs {

  private final EndWaiting endWaiting;

  CaseJobs(EndWaiting endWaiting) {
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

  private Task<Void> judgingAgain(String name, Occasion occasion) {
    return Tasks.oneTime(name)
        .execute((task, context) -> endWaiting.end(UUID.fromString(task.getId()), occasion));
  }
}
