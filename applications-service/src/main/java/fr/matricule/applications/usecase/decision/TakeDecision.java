package fr.matricule.applications.usecase.decision;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.RefusalProposed;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.decision.Ruling;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.applications.usecase.Closure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker decides about the entitlement; a refusal is only proposed, for two have to agree.
 */
@ApplicationScoped
public class TakeDecision {

  private final CaseFile file;
  private final Decisions decisions;
  private final ClockWork clocks;
  private final Closure closure;

  TakeDecision(CaseFile file, Decisions decisions, ClockWork clocks, Closure closure) {
    this.file = file;
    this.decisions = decisions;
    this.clocks = clocks;
    this.closure = closure;
  }

  @Transactional
  public Application decide(Actor caseworker, UUID id, @Nullable String ifMatch, Ruling ruling) {
    Application application = file.handledBy(caseworker, id, ifMatch);
    Ruling whole = ruling.completedBy(application.assessment());
    whole.requireComplete();
    if (whole.outcome() == DecisionOutcome.REFUSED) {
      propose(application, caseworker, whole);
    } else {
      take(application, caseworker, whole);
    }
    return file.putBack(application);
  }

  private void propose(Application application, Actor caseworker, Ruling ruling) {
    Decision decision = Decision.proposed(application.id(), ruling, caseworker, file.today());
    file.write(
        application,
        caseworker,
        application.happens(new RefusalProposed(application.id(), decision.id())));
    decisions.persist(decision);
  }

  private void take(Application application, Actor caseworker, Ruling ruling) {
    LocalDate today = file.today();
    Decision decision = Decision.taken(application.id(), ruling, caseworker, today);
    file.write(application, caseworker, application.happens(decision.announced()));
    decisions.persist(decision);
    clocks.stop(application.id(), ClockKind.SILENCE, today);
    closure.closeIfEnded(application);
  }
}
