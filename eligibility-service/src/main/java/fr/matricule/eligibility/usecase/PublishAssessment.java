package fr.matricule.eligibility.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.eligibility.assessment.CaseTask;
import fr.matricule.eligibility.assessment.Dates;
import fr.matricule.eligibility.assessment.EligibilityAssessed;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Says what is concluded now, and sees to it that a right that time alone opens is not forgotten.
 */
@ApplicationScoped
class PublishAssessment {

  private final Outbox outbox;
  private final Jobs jobs;
  private final Clock clock;

  PublishAssessment(Outbox outbox, Jobs jobs, Clock clock) {
    this.outbox = outbox;
    this.jobs = jobs;
    this.clock = clock;
  }

  void say(KeptAssessment current) {
    outbox.append(current.applicationId(), EligibilityAssessed.of(current));
    Dates dates = current.explanation().dates();
    if (dates.eligibleFrom() instanceof LocalDate day) {
      judgeAgain(CaseTask.DEFERRAL_ENDS, current, day);
    }
    if (dates.otherCoverUntil() instanceof LocalDate last) {
      judgeAgain(CaseTask.COVER_ENDS, current, last.plusDays(1));
    }
  }

  private void judgeAgain(TaskDescriptor<Void> task, KeptAssessment current, LocalDate day) {
    jobs.schedule(
        task.instance(current.id().toString()).build(),
        day.atStartOfDay(clock.getZone()).toInstant());
  }
}
