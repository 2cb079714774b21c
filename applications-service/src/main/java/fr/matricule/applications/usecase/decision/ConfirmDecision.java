package fr.matricule.applications.usecase.decision;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.applications.usecase.Closure;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second person settles a proposed unfavourable decision: it is decided, or the case is looked at
 * again.
 */
@ApplicationScoped
public class ConfirmDecision {

  private final CaseFile file;
  private final Decisions decisions;
  private final ClockWork clocks;
  private final Closure closure;

  ConfirmDecision(CaseFile file, Decisions decisions, ClockWork clocks, Closure closure) {
    this.file = file;
    this.decisions = decisions;
    this.clocks = clocks;
    this.closure = closure;
  }

  @Transactional
  public Application settle(Actor second, UUID id, @Nullable String ifMatch, boolean agree) {
    Application application = file.handledBy(second, id, ifMatch);
    Decision decision =
        decisions.proposedFor(id).orElseThrow(() -> Problem.of(409, "nothing-to-confirm"));
    LocalDate today = file.today();
    decision.settledBySecondPerson(agree, second, today);
    if (agree) {
      decision.appealBefore(clocks.openAppeal(application, today));
      file.write(application, second, application.decide(decision, clocks.remedies(today)));
      clocks.stop(id, ClockKind.SILENCE, today);
      closure.closeIfEnded(application);
    } else {
      file.write(application, second, application.decline(decision));
    }
    return file.putBack(application);
  }
}
