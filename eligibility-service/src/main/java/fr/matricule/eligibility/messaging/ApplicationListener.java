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
import fr.matricule.kernel.inbox.MalformedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Hears whose a case is, that it was submitted, that it is over, and that it is to be forgotten.
 */
@ApplicationScoped
class ApplicationListener implements EventListener {

  private static final Pattern LATER_VERSION = Pattern.compile("\\.v\\d+$");

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
    String fact = LATER_VERSION.matcher(event.type()).replaceFirst("");
    Function<IncomingEvent, Runnable> reaction = reactionTo(fact);
    if (reaction != null && !fact.equals(event.type())) {
      // a submission that nobody understands yet must not pass unjudged
      throw new MalformedEvent(event.type() + " is of a version that nobody here knows yet");
    }
    return reaction == null ? null : reaction.apply(event);
  }

  private @Nullable Function<IncomingEvent, Runnable> reactionTo(String fact) {
    return switch (fact) {
      case "ApplicationOpened", "ApplicationAssigned" -> this::record;
      case "ApplicationSubmitted" -> this::assess;
      case "ApplicationWithdrawn", "ApplicationClosed" -> this::close;
      case "ApplicationErased" -> this::erase;
      default -> null;
    };
  }

  private Runnable close(IncomingEvent event) {
    return () -> closeCase.close(event.caseId());
  }

  private Runnable record(IncomingEvent event) {
    Belonging belonging = event.as(Belonging.class);
    return () ->
        access.record(event.caseId(), belonging.ownerRef(), belonging.office(), event.sequence());
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
