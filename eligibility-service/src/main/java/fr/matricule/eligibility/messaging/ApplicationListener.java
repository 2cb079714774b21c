package fr.matricule.eligibility.messaging;

import fr.matricule.eligibility.assessment.Submission;
import fr.matricule.eligibility.facts.StatedFacts;
import fr.matricule.eligibility.usecase.AssessApplication;
import fr.matricule.eligibility.usecase.CloseCase;
import fr.matricule.eligibility.usecase.EraseAssessments;
import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Hears whose a case is, that it was submitted, that it is over, and that it is to be forgotten.
 */
@ApplicationScoped
class ApplicationListener implements EventListener {

  private final Inbox inbox;
  private final CaseAccess access;
  private final StatedFacts statedFacts;
  private final AssessApplication assessApplication;
  private final CloseCase closeCase;
  private final EraseAssessments eraseAssessments;

  ApplicationListener(
      Inbox inbox,
      CaseAccess access,
      StatedFacts statedFacts,
      AssessApplication assessApplication,
      CloseCase closeCase,
      EraseAssessments eraseAssessments) {
    this.inbox = inbox;
    this.access = access;
    this.statedFacts = statedFacts;
    this.assessApplication = assessApplication;
    this.closeCase = closeCase;
    this.eraseAssessments = eraseAssessments;
  }

  @Override
  public String name() {
    return "eligibility.applications";
  }

  @Incoming("applications")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public @Nullable Runnable reactionTo(IncomingEvent event) {
    return switch (event.type()) {
      case "ApplicationOpened", "ApplicationAssigned" -> access.heard(event);
      case "ApplicationSubmitted" -> assess(event);
      case "ApplicationWithdrawn", "ApplicationClosed" -> close(event);
      case "ApplicationErased" -> erase(event);
      default -> null;
    };
  }

  private Runnable close(IncomingEvent event) {
    return () -> closeCase.close(event.caseId());
  }

  /** The facts are asked for here, outside the transaction. */
  private Runnable assess(IncomingEvent event) {
    Submitted submitted = event.as(Submitted.class);
    StatedFacts.Reading reading = statedFacts.of(event.caseId(), submitted.factsVersion());
    Submission submission =
        new Submission(
            event.caseId(),
            submitted.factsVersion(),
            submitted.submittedOn(),
            reading.facts(),
            reading.unreadable(),
            submitted.missingKinds());
    return () -> assessApplication.assess(submission);
  }

  private Runnable erase(IncomingEvent event) {
    return () -> {
      eraseAssessments.erase(event.caseId());
      access.record(event.caseId(), null, null, event.sequence());
    };
  }
}
