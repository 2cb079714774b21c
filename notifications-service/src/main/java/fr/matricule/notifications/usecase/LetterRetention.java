package fr.matricule.notifications.usecase;

import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.notifications.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans the end of letters that may not be kept: those with a number on them. */
@ApplicationScoped
class LetterRetention {

  private final Jobs jobs;
  private final Clock clock;
  private final Period keepNumbers;

  LetterRetention(
      Jobs jobs,
      Clock clock,
      @ConfigProperty(name = "matricule.letters.keep-numbers") Period keepNumbers) {
    this.jobs = jobs;
    this.clock = clock;
    this.keepNumbers = keepNumbers;
  }

  void plan(Notification sent) {
    if (sent.subject().carriesTheNumber()) {
      jobs.schedule(
          JobNames.FORGET_LETTER.instance(sent.id().toString()).build(),
          ZonedDateTime.now(clock).plus(keepNumbers).toInstant());
    }
  }
}
