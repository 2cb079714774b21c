package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts on a day, with everything that explains it. It recommends; a person
 * decides.
 *
 * @param missing the facts without which no better conclusion is possible, best question first
 * @param contradictions what cannot be true beside the rest; nothing follows while there is any
 */
public record Assessment(
    LocalDate on,
    String rulebookVersion,
    Category category,
    AssessmentOutcome outcome,
    Set<Ground> reasons,
    List<Fact<?>> missing,
    List<Contradiction> contradictions,
    @Nullable Route route,
    Dates dates,
    @Nullable Redirect redirectTo,
    List<Finding> findings,
    List<RequiredDocument> documents) {

  public Assessment {
    missing = List.copyOf(missing);
    contradictions = List.copyOf(contradictions);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
  }

  /** The facts that cannot be true beside the others. */
  public FactSet contradicted() {
    return Contradiction.facts(contradictions);
  }

  /**
   * The same conclusion when documents are still missing: one that is not indispensable does not
   * suspend the examination, the right takes effect when it arrives (CRPA L114-5-1).
   */
  public Assessment without(Set<DocumentKind> missingKinds) {
    boolean pending =
        outcome == AssessmentOutcome.GRANTED
            && documents.stream()
                .filter(document -> !document.later())
                .filter(
                    document ->
                        document.purpose() == Purpose.STAY
                            || document.purpose() == Purpose.ENTITLEMENT)
                .anyMatch(document -> document.anyOf().stream().anyMatch(missingKinds::contains));
    return pending ? as(AssessmentOutcome.GRANTED_PENDING_DOCUMENT) : this;
  }

  private Assessment as(AssessmentOutcome other) {
    return new Assessment(
        on,
        rulebookVersion,
        category,
        other,
        reasons,
        missing,
        contradictions,
        route,
        dates,
        redirectTo,
        findings,
        documents);
  }
}
