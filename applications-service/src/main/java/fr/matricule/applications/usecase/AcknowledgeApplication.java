package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The office acknowledges (CRPA L112-11): as soon as the application is assessed, at the latest
 * before the legal limit. Doing it twice does nothing.
 */
@ApplicationScoped
public class AcknowledgeApplication {

  private final CaseFile file;
  private final ClockWork clocks;

  AcknowledgeApplication(CaseFile file, ClockWork clocks) {
    this.file = file;
    this.clocks = clocks;
  }

  @Transactional
  public void acknowledge(UUID id) {
    file.held(id).ifPresent(this::acknowledge);
  }

  private void acknowledge(Application application) {
    LocalDate today = file.today();
    application
        .acknowledge(today, clocks.implicitDecision(application, today), clocks.remedies(today))
        .ifPresent(
            event -> {
              clocks.stop(application.id(), ClockKind.ACKNOWLEDGEMENT, today);
              file.write(application, Actor.SYSTEM, event);
            });
  }
}
