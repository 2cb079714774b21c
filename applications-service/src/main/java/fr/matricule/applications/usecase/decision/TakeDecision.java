package fr.matricule.applications.usecase.decision;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.decision.PossibleDays;
import fr.matricule.applications.decision.Ruling;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.applications.usecase.Closure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker decides about the entitlement; an unfavourable outcome is only proposed, for two
 * have to agree.
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
    LocalDate today = file.today();
    whole.require(
        new PossibleDays(
            Objects.requireNonNull(application.submittedOn()), today, application.assessment()));
    if (whole.outcome().isUnfavourable()) {
      Decision decision = Decision.proposed(id, whole, caseworker, today);
      file.write(application, caseworker, application.propose(decision));
      decisions.persist(decision);
    } else {
      Decision decision = Decision.taken(id, whole, caseworker, today);
      file.write(application, caseworker, application.decide(decision, clocks.remedies(today)));
      decisions.persist(decision);
      clocks.stop(id, ClockKind.SILENCE, today);
      closure.closeIfEnded(application);
    }
    return file.putBack(application);
  }
}
