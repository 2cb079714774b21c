package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is kept: codes only, so that it can be told in any language years later.
 *
 * @param occasion why it was drawn
 * @param waitedUntil the day until which was waited, where a deferred right was judged again
 */
public record Explanation(
    LocalDate on,
    String rulebookVersion,
    Category category,
    AssessmentOutcome outcome,
    List<Ground> reasons,
    FactSet missing,
    @Nullable String nextQuestion,
    List<Contradiction> contradictions,
    @Nullable Route route,
    Dates dates,
    @Nullable Redirect redirectTo,
    List<Found> findings,
    List<Counterfactual> counterfactuals,
    List<RequiredDocument> documents,
    Occasion occasion,
    @Nullable LocalDate waitedUntil) {

  @SuppressWarnings("NullAway") // one that was kept before there was another occasion
  public Explanation {
    occasion = occasion == null ? Occasion.SUBMISSION : occasion;
  }

  /** What one rule found, with the version of the rule and the facts that it read. */
  public record Found(
      String rule,
      int edition,
      Chapter chapter,
      String reference,
      Finding.Result result,
      List<Ground> grounds,
      @Nullable LocalDate from,
      FactSet missing,
      FactSet inputs) {

    static Found of(Finding finding) {
      Clause clause = finding.clause();
      Finding.NotSatisfied failing =
          finding instanceof Finding.NotSatisfied notSatisfied ? notSatisfied : null;
      return new Found(
          clause.id(),
          clause.edition(),
          clause.chapter(),
          clause.reference(),
          finding.result(),
          failing == null ? List.of() : List.copyOf(failing.grounds()),
          failing == null ? null : failing.from(),
          finding instanceof Finding.Unknown unknown ? unknown.missing() : FactSet.EMPTY,
          finding.inputs());
    }
  }

  public static Explanation of(Assessment assessment, List<Counterfactual> counterfactuals) {
    return of(assessment, counterfactuals, Occasion.SUBMISSION, null);
  }

  /** The explanation of an assessment that another one may have gone before. */
  public static Explanation of(
      Assessment assessment,
      List<Counterfactual> counterfactuals,
      Occasion occasion,
      @Nullable LocalDate waitedUntil) {
    List<Fact<?>> missing = assessment.missing();
    return new Explanation(
        assessment.on(),
        assessment.rulebookVersion(),
        assessment.category(),
        assessment.outcome(),
        List.copyOf(assessment.reasons()),
        FactSet.of(missing.toArray(Fact<?>[]::new)),
        missing.isEmpty() ? null : missing.getFirst().code(),
        assessment.contradictions(),
        assessment.route(),
        assessment.dates(),
        assessment.redirectTo(),
        assessment.findings().stream().map(Found::of).toList(),
        counterfactuals,
        assessment.documents(),
        occasion,
        waitedUntil);
  }
}
