package fr.matricule.applications.decision;

import fr.matricule.kernel.http.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caseworker rules: the outcome with everything the law wants said about it. */
public record Ruling(
    DecisionOutcome outcome,
    List<Ground> reasons,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable Redirect redirectTo,
    @Nullable String facts) {

  public static final int MAX_FACTS = 2000;

  public Ruling {
    reasons = reasons.stream().distinct().toList();
  }

  /** The ruling with the dates of the recommendation where the caseworker gave none. */
  public Ruling completedBy(@Nullable Assessment recommended) {
    if (recommended == null) {
      return this;
    }
    return switch (outcome) {
      case GRANTED, GRANTED_PENDING_DOCUMENT ->
          new Ruling(
              outcome,
              reasons,
              effectiveFrom == null ? recommended.effectiveFrom() : effectiveFrom,
              null,
              redirectTo,
              facts);
      case DEFERRED ->
          new Ruling(
              outcome,
              reasons,
              null,
              eligibleFrom == null ? recommended.eligibleFrom() : eligibleFrom,
              redirectTo,
              facts);
      case REFUSED, REDIRECTED -> this;
    };
  }

  /**
   * Refuses a ruling without what its outcome needs (CRPA L211-5: reasons in law and fact), or with
   * days that neither the law nor the recommendation allows.
   */
  public void require(PossibleDays possible) {
    Problem incomplete = Problem.of(422, "incomplete-decision");
    if (outcome.isUnfavourable()) {
      requireReasons(incomplete);
    }
    if (facts != null && facts.length() > MAX_FACTS) {
      incomplete.at("/facts", "too-long", MAX_FACTS);
    }
    if (outcome == DecisionOutcome.GRANTED && effectiveFrom == null) {
      incomplete.at("/effectiveFrom", "required");
    }
    if (outcome == DecisionOutcome.DEFERRED && eligibleFrom == null) {
      incomplete.at("/eligibleFrom", "required");
    }
    if ((outcome == DecisionOutcome.REDIRECTED) != (redirectTo != null)) {
      incomplete.at("/redirectTo", redirectTo == null ? "required" : "only-for-a-redirection");
    }
    possible.check(this, incomplete);
    if (!incomplete.faults().isEmpty()) {
      throw incomplete;
    }
  }

  private void requireReasons(Problem incomplete) {
    if (reasons.isEmpty()) {
      incomplete.at("/reasons", "needs-reasons");
    }
    if (facts == null || facts.codePoints().allMatch(Ruling::isBlank)) {
      incomplete.at("/facts", "needs-facts");
    }
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
