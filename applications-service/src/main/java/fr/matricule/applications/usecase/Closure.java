package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.Closing;
import fr.matricule.applications.ClosingGround;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Closes a case when its last open track ends. */
@ApplicationScoped
public class Closure {

  private final CaseFile file;
  private final Decisions decisions;
  private final ClockWork clocks;

  Closure(CaseFile file, Decisions decisions, ClockWork clocks) {
    this.file = file;
    this.decisions = decisions;
    this.clocks = clocks;
  }

  public void closeIfEnded(Application application) {
    Closing.of(
            application.state(),
            decisions
                .takenFor(application.id())
                .map(Decision::ruling)
                .map(ruling -> ruling.outcome())
                .orElse(null))
        .ifPresent(ground -> close(application, ground));
  }

  private void close(Application application, ClosingGround ground) {
    LocalDate today = file.today();
    for (ClockKind kind : ClockKind.values()) {
      // an appeal is possible although, and because, the case is closed
      if (kind != ClockKind.APPEAL) {
        clocks.stop(application.id(), kind, today);
      }
    }
    file.write(application, Actor.SYSTEM, application.close(ground, today));
  }
}
