package fr.matricule.notifications.event;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * How long the person has to contest, and what silence then means, as the law stood on the day.
 *
 * @param appealTerm to write to the appeals board
 * @param answerTerm after which the board's silence is a rejection
 * @param courtTerm to turn to the court after that
 */
public record Remedies(Period appealTerm, Period answerTerm, Period courtTerm) {
  /** What held while decisions did not say it (CSS R142-1, R142-6, R142-1-A). */
  static final Remedies BEFORE_IT_WAS_SAID =
      new Remedies(Period.ofMonths(2), Period.ofMonths(2), Period.ofMonths(2));

  public Remedies {
    requireNonNull(appealTerm, "appealTerm");
    requireNonNull(answerTerm, "answerTerm");
    requireNonNull(courtTerm, "courtTerm");
  }
}
