package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Examination;
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
 * @param toExamine what a person has to look at before anything is concluded
 * @param lacking the requirements of identity and stay without which nothing is concluded
 * @param contradictions what cannot be true beside the rest; nothing follows while there is any
 */
public record Assessment(
    LocalDate on,
    String rulebookVersion,
    Category category,
    AssessmentOutcome outcome,
    Set<Ground> reasons,
    List<Fact<?>> missing,
    Set<Examination> toExamine,
    List<String> lacking,
    List<Contradiction> contradictions,
    @Nullable Route route,
    Dates dates,
    @Nullable Redirect redirectTo,
    List<Finding> findings,
    List<RequiredDocument> documents) {

  public Assessment {
    missing = List.copyOf(missing);
    toExamine = Set.copyOf(toExamine);
    lacking = List.copyOf(lacking);
    contradictions = List.copyOf(contradictions);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
  }

  /** The facts that cannot be true beside the others. */
  public FactSet contradicted() {
    return Contradiction.facts(contradictions);
  }

  /**
   * The same conclusion when documents are still missing. Identity and stay are indispensable:
   * nothing is concluded without them. Another one does not suspend the examination; the right
   * takes effect when it arrives (CRPA L114-5 and L114-5-1).
   */
  public Assessment without(Set<DocumentKind> missingKinds) {
    if (outcome != AssessmentOutcome.GRANTED) {
      return this;
    }
    List<String> indispensable = lacking(missingKinds, Set.of(Purpose.IDENTITY, Purpose.STAY));
    if (!indispensable.isEmpty()) {
      return as(AssessmentOutcome.UNDETERMINED, indispensable, null, Dates.NONE);
    }
    return lacking(missingKinds, Set.of(Purpose.ENTITLEMENT)).isEmpty()
        ? this
        : as(AssessmentOutcome.GRANTED_PENDING_DOCUMENT, List.of(), route, dates);
  }

  private List<String> lacking(Set<DocumentKind> missingKinds, Set<Purpose> purposes) {
    return documents.stream()
        .filter(document -> purposes.contains(document.purpose()))
        .filter(document -> document.lacksBy(missingKinds))
        .map(RequiredDocument::requirement)
        .toList();
  }

  private Assessment as(
      AssessmentOutcome other, List<String> without, @Nullable Route way, Dates days) {
    return new Assessment(
        on,
        rulebookVersion,
        category,
        other,
        reasons,
        missing,
        toExamine,
        without,
        contradictions,
        way,
        days,
        redirectTo,
        findings,
        documents);
  }
}
