package fr.matricule.notifications.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What silence will mean, and from when. */
public record ImplicitDecision(ImplicitOutcome outcome, LocalDate on) {
  /** The two things silence can mean. */
  public enum ImplicitOutcome {
    ACCEPTANCE,
    REJECTION
  }

  public ImplicitDecision {
    requireNonNull(outcome, "outcome");
    requireNonNull(on, "on");
  }

  public boolean accepts() {
    return outcome == ImplicitOutcome.ACCEPTANCE;
  }
}
