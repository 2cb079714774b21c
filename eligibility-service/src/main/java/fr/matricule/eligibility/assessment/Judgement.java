package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.facts.FactSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person would notice of a conclusion, and what each rule found: two of them can be held
 * against each other.
 *
 * @param documents names of the requirements
 * @param findings by rule; a rule that speaks of somebody else, or is not in force, is left out
 */
public record Judgement(
    Category category,
    AssessmentOutcome outcome,
    List<Ground> reasons,
    FactSet missing,
    @Nullable Route route,
    Dates dates,
    @Nullable Redirect redirectTo,
    List<String> documents,
    Map<String, Finding.Result> findings) {

  private static final Set<Finding.Result> TELLING =
      EnumSet.of(Finding.Result.SATISFIED, Finding.Result.NOT_SATISFIED, Finding.Result.UNKNOWN);

  public static Judgement of(Explanation said) {
    Map<String, Finding.Result> findings = new TreeMap<>();
    for (Explanation.Found found : said.findings()) {
      if (TELLING.contains(found.result())) {
        findings.put(found.rule(), found.result());
      }
    }
    List<Ground> reasons = new ArrayList<>(said.reasons());
    reasons.sort(null);
    return new Judgement(
        said.category(),
        said.outcome(),
        List.copyOf(reasons),
        said.missing(),
        said.route(),
        said.dates(),
        said.redirectTo(),
        said.documents().stream().map(RequiredDocument::requirement).sorted().toList(),
        findings);
  }
}
