package fr.matricule.documents.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.usecase.EraseFile;
import fr.matricule.documents.usecase.InspectDocument;
import fr.matricule.documents.usecase.RejectForgotten;
import fr.matricule.documents.usecase.SweepQuarantine;
import fr.matricule.kernel.inbox.Tracing;
import fr.matricule.kernel.jobs.OneTimeJobs;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** The jobs of this service; each is repeated until it succeeds, or parked. */
@Singleton
final class DocumentJobs {

  /** About as long as one inspection takes. */
  private static final Duration NEXT_TURN = Duration.ofSeconds(1);

  private final OneTimeJobs oneTime;

  DocumentJobs(OneTimeJobs oneTime) {
    this.oneTime = oneTime;
  }

  /** A verb on one document. */
  @FunctionalInterface
  private interface Verb {
    void of(UUID documentId) throws IOException;
  }

  @Produces
  @Singleton
  Task<DocumentJob> inspect(InspectDocument verb, Tracing tracing) {
    return Tasks.custom(InspectDocument.JOB)
        .onFailure(oneTime.backoff())
        .execute(
            (instance, _) -> {
              DocumentJob data = instance.getData();
              AtomicBoolean done = new AtomicBoolean();
              tracing.continued(
                  InspectDocument.JOB.getTaskName(),
                  data.applicationId(),
                  data.traceparent(),
                  () -> unchecked(() -> done.set(verb.inspect(data.documentId()))));
              return done.get()
                  ? new CompletionHandler.OnCompleteRemove<>()
                  : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(NEXT_TURN));
            });
  }

  @Produces
  @Singleton
  Task<DocumentJob> rejectForgotten(RejectForgotten verb, Tracing tracing) {
    return job(RejectForgotten.JOB, tracing, verb::reject);
  }

  @Produces
  @Singleton
  Task<DocumentJob> eraseFile(EraseFile verb, Tracing tracing) {
    return job(EraseFile.JOB, tracing, verb::erase);
  }

  @Produces
  @Singleton
  Task<Void> sweep(SweepQuarantine verb) {
    return Tasks.recurring(SweepQuarantine.JOB, FixedDelay.ofHours(1))
        .execute((_, _) -> unchecked(verb::sweep));
  }

  private Task<DocumentJob> job(TaskDescriptor<DocumentJob> job, Tracing tracing, Verb verb) {
    return oneTime.job(
        job,
        (instance, _) -> {
          DocumentJob data = instance.getData();
          tracing.continued(
              job.getTaskName(),
              data.applicationId(),
              data.traceparent(),
              () -> unchecked(() -> verb.of(data.documentId())));
        });
  }

  /** Work that may meet a part that is away. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void unchecked(Work work) {
    try {
      work.run();
    } catch (IOException away) {
      throw new UncheckedIOException(away);
    }
  }
}
