package fr.matricule.applications.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One legal clock of one case. Its due date is kept and changes only when something happens. */
@Entity
public class LegalClock {

  @Id UUID id;

  UUID applicationId;

  @Enumerated(EnumType.STRING)
  ClockKind kind;

  String basis;

  @Enumerated(EnumType.STRING)
  @Nullable ImplicitOutcome outcome;

  @Nullable LocalDate startedOn;
  @Nullable LocalDate dueOn;
  @Nullable LocalDate suspendedFrom;
  @Nullable LocalDate suspendedUntil;
  @Nullable LocalDate stoppedOn;

  @SuppressWarnings("NullAway.Init")
  LegalClock() {}

  private LegalClock(UUID applicationId, ClockKind kind) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.kind = kind;
    this.basis = kind.basis();
  }

  /** A clock that ends on a day known from the start. */
  public static LegalClock running(
      UUID applicationId, ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
    LegalClock clock = new LegalClock(applicationId, kind);
    clock.startedOn = startedOn;
    clock.dueOn = dueOn;
    return clock;
  }

  /** The clock of silence for a request received on this day and complete from the start. */
  public static LegalClock ofSilence(
      UUID applicationId, ImplicitOutcome outcome, LocalDate on, LocalDate decidesOn) {
    LegalClock clock = new LegalClock(applicationId, ClockKind.SILENCE);
    clock.outcome = outcome;
    clock.startAfresh(on, decidesOn);
    return clock;
  }

  /**
   * Something indispensable is asked for: an acceptance waits for it, a rejection rests until the
   * limit at most.
   */
  public void asked(LocalDate on, LocalDate limit) {
    switch (outcome()) {
      case ACCEPTANCE -> {
        startedOn = null;
        dueOn = null;
      }
      case REJECTION -> rest(on, limit);
    }
  }

  private void rest(LocalDate on, LocalDate limit) {
    boolean rests = suspendedUntil != null && suspendedUntil.isAfter(on);
    LocalDate since = rests ? suspendedUntil : on;
    if (dueOn != null && limit.isAfter(since)) {
      dueOn = dueOn.plusDays(ChronoUnit.DAYS.between(since, limit));
      suspendedUntil = limit;
    }
    suspendedFrom = rests ? suspendedFrom : on;
  }

  /** All that was asked for has come; silence would decide that long after it. */
  public void answered(LocalDate on, LocalDate decidesOn) {
    switch (outcome()) {
      case ACCEPTANCE -> startAfresh(on, decidesOn);
      case REJECTION -> resume(on);
    }
  }

  // a late answer changes nothing: the clock has run again since the limit
  private void resume(LocalDate on) {
    if (dueOn != null && suspendedUntil != null && on.isBefore(suspendedUntil)) {
      dueOn = dueOn.minusDays(ChronoUnit.DAYS.between(on, suspendedUntil));
    }
    suspendedFrom = null;
    suspendedUntil = null;
  }

  private void startAfresh(LocalDate on, LocalDate decidesOn) {
    startedOn = on;
    dueOn = decidesOn;
  }

  /** Moves the end of a clock that turned out to start later, as a letter arrived later. */
  public void restart(LocalDate on, LocalDate due) {
    if (stoppedOn == null && (dueOn == null || due.isAfter(dueOn))) {
      startedOn = on;
      dueOn = due;
    }
  }

  /** Runs for a later decision of the same kind. */
  public void startAgain(LocalDate on, LocalDate due) {
    startedOn = on;
    dueOn = due;
    stoppedOn = null;
  }

  /** Waits until the person is notified of what it counts from. */
  public void awaitNotification() {
    if (stoppedOn == null) {
      startedOn = null;
      dueOn = null;
    }
  }

  /** What the clock was for has happened. */
  public void stop(LocalDate on) {
    if (stoppedOn == null) {
      stoppedOn = on;
    }
  }

  public boolean isStopped() {
    return stoppedOn != null;
  }

  /** Whether it runs towards a day. */
  public boolean isRunning() {
    return stoppedOn == null && dueOn != null;
  }

  public ClockKind kind() {
    return kind;
  }

  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  /** What silence means; only the clock of silence knows. */
  public ImplicitOutcome outcome() {
    if (outcome == null) {
      throw new IllegalStateException(kind + " is not a clock of silence");
    }
    return outcome;
  }
}
