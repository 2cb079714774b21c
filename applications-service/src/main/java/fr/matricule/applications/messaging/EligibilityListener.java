package fr.matricule.applications.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.usecase.decision.RecordAssessment;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what the rule book recommends. */
@ApplicationScoped
class EligibilityListener implements EventListener {

  private final Inbox inbox;
  private final RecordAssessment recordAssessment;

  EligibilityListener(Inbox inbox, RecordAssessment recordAssessment) {
    this.inbox = inbox;
    this.recordAssessment = recordAssessment;
  }

  @Incoming("eligibility")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public String name() {
    return "applications.eligibility";
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    if (!event.type().equals("EligibilityAssessed")) {
      return null;
    }
    Reading reading = event.as(Reading.class);
    RequiredDocuments required = new RequiredDocuments(reading.requiredDocuments());
    return () -> recordAssessment.record(event.caseId(), reading.assessment(), required);
  }

  /** Our reading of a recommendation. */
  record Reading(
      UUID assessmentId,
      int factsVersion,
      AssessmentOutcome outcome,
      List<Ground> reasons,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate eligibleFrom,
      @Nullable Redirect redirectTo,
      List<RequiredDocuments.Group> requiredDocuments) {
    Reading {
      requireNonNull(assessmentId, "assessmentId");
      requireNonNull(outcome, "outcome");
      requireNonNull(reasons, "reasons");
      requireNonNull(requiredDocuments, "requiredDocuments");
    }

    Assessment assessment() {
      return new Assessment(
          assessmentId, factsVersion, outcome, reasons, effectiveFrom, eligibleFrom, redirectTo);
    }
  }
}
