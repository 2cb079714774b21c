package fr.matricule.applications.usecase;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.ImplicitDecision;
import fr.matricule.applications.CaseTask;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.deadlines.LegalClock;
import fr.matricule.applications.deadlines.LegalClocks;
import fr.matricule.applications.deadlines.LegalDates;
import fr.matricule.applications.deadlines.LegalTerm;
import fr.matricule.applications.deadlines.LegalTerms;
import fr.matricule.applications.deadlines.Remedies;
import fr.matricule.applications.office.Offices;
import fr.matricule.kernel.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, moves and stops the legal clocks of a case as things happen to it. */
@ApplicationScoped
public class ClockWork {

  // what has not been acknowledged by the morning of the day before the limit is acknowledged then
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final LegalClocks clocks;
  private final LegalTerms terms;
  private final Offices offices;
  private final Jobs jobs;
  private final Clock clock;

  ClockWork(LegalClocks clocks, LegalTerms terms, Offices offices, Jobs jobs, Clock clock) {
    this.clocks = clocks;
    this.terms = terms;
    this.offices = offices;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The dates that submission gives. */
  record Started(
      LocalDate acknowledgeBy, @Nullable LocalDate completeBy, ImplicitDecision implicit) {}

  /**
   * Starts the clocks of a submission. While documents are missing, the clock of silence waits
   * (acceptance) or rests (rejection); the date on the receipt supposes a complete request.
   */
  Started start(Application application, LocalDate on, boolean complete) {
    LegalDates dates = datesOf(application);
    LocalDate acknowledgeBy = dates.acknowledgeBy(on);
    run(application, ClockKind.ACKNOWLEDGEMENT, on, acknowledgeBy);
    jobs.schedule(
        CaseTask.ACKNOWLEDGE.instance(application.id().toString()).build(),
        acknowledgeBy.minusDays(1).atTime(MORNING).atZone(clock.getZone()).toInstant());
    LegalClock silence =
        LegalClock.ofSilence(application.id(), terms.silence(), on, terms.silenceDecidesOn(on));
    ImplicitDecision implicit =
        new ImplicitDecision(terms.silence(), Objects.requireNonNull(silence.dueOn()));
    LocalDate completeBy = null;
    if (!complete) {
      completeBy = dates.completeBy(on);
      run(application, ClockKind.COMPLETION, on, completeBy);
      silence.asked(on, completeBy);
    }
    clocks.persist(silence);
    return new Started(acknowledgeBy, completeBy, implicit);
  }

  /** What silence means as things are; while its clock waits, as if the request were complete. */
  ImplicitDecision implicitDecision(Application application, LocalDate today) {
    LocalDate due =
        clocks
            .of(application.id(), ClockKind.SILENCE)
            .map(LegalClock::dueOn)
            .orElseGet(() -> terms.silenceDecidesOn(today));
    return new ImplicitDecision(terms.silence(), due);
  }

  /** Within which times a decision of that day can be contested. */
  public Remedies remedies(LocalDate on) {
    return terms.remedies(on);
  }

  /** How long the formal notice that follows a missing civil-status document leaves. */
  public Period formalNoticeTerm(LocalDate on) {
    return terms.of(LegalTerm.FORMAL_NOTICE, on);
  }

  /** Something indispensable is asked for. */
  public void asked(UUID applicationId, LocalDate on, LocalDate limit) {
    clocks
        .of(applicationId, ClockKind.SILENCE)
        .filter(silence -> !silence.isStopped())
        .ifPresent(silence -> silence.asked(on, limit));
  }

  /** All that was indispensable has come. */
  public void answered(UUID applicationId, LocalDate on) {
    clocks
        .of(applicationId, ClockKind.SILENCE)
        .filter(silence -> !silence.isStopped())
        .ifPresent(silence -> silence.answered(on, terms.silenceDecidesOn(on)));
  }

  /** Whether documents that were missing at submission still are. */
  public boolean isIncomplete(UUID applicationId) {
    return clocks.of(applicationId, ClockKind.COMPLETION).filter(c -> !c.isStopped()).isPresent();
  }

  /** Gives the applicant until the returned day to produce a civil-status document. */
  public LocalDate awaitCivilStatus(Application application, LocalDate on) {
    LocalDate due = datesOf(application).civilStatusBy(on);
    run(application, ClockKind.CIVIL_STATUS, on, due);
    return due;
  }

  /** Lets the appeal be possible until the returned day at the earliest. */
  public LocalDate openAppeal(Application application, LocalDate on) {
    LocalDate limit = datesOf(application).appealBefore(on);
    clocks
        .of(application.id(), ClockKind.APPEAL)
        .ifPresentOrElse(
            earlier -> earlier.startAgain(on, limit),
            () -> run(application, ClockKind.APPEAL, on, limit));
    return limit;
  }

  /** A letter arrived: the clock it set going counts from then, never from earlier. */
  public void notified(Application application, ClockKind kind, LocalDate on) {
    LegalDates dates = datesOf(application);
    clocks
        .of(application.id(), kind)
        .ifPresent(
            running ->
                running.restart(
                    on,
                    kind == ClockKind.APPEAL ? dates.appealBefore(on) : dates.civilStatusBy(on)));
  }

  /** A letter came back: the clock that counts from its notification waits. */
  public void awaitNotification(UUID applicationId, ClockKind kind) {
    clocks.of(applicationId, kind).ifPresent(LegalClock::awaitNotification);
  }

  public void stop(UUID applicationId, ClockKind kind, LocalDate on) {
    clocks.of(applicationId, kind).ifPresent(running -> running.stop(on));
  }

  void stopAll(UUID applicationId, LocalDate on) {
    clocks.stopAll(applicationId, on);
  }

  public LegalDates datesOf(Application application) {
    return offices.datesAt(application.office());
  }

  private void run(Application application, ClockKind kind, LocalDate from, LocalDate due) {
    clocks.persist(LegalClock.running(application.id(), kind, from, due));
  }
}
