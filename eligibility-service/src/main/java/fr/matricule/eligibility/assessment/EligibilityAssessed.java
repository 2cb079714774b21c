package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule book recommends: codes and dates only, nothing of what a person stated. */
public record EligibilityAssessed(
    UUID applicationId,
    UUID assessmentId,
    int factsVersion,
    LocalDate assessedOn,
    AssessmentOutcome outcome,
    List<Ground> reasons,
    FactSet missingFacts,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable Redirect redirectTo,
    String rulebookVersion,
    List<Requirement> requiredDocuments,
    Occasion occasion) {

  /** A required document: any one of these kinds. */
  public record Requirement(Purpose purpose, List<DocumentKind> anyOf) {}

  public static EligibilityAssessed of(KeptAssessment kept) {
    Explanation said = kept.explanation();
    return new EligibilityAssessed(
        kept.applicationId(),
        kept.id(),
        kept.factsVersion(),
        said.on(),
        said.outcome(),
        said.reasons(),
        said.missing(),
        said.dates().effectiveFrom(),
        said.dates().eligibleFrom(),
        said.redirectTo(),
        said.rulebookVersion(),
        said.documents().stream()
            .filter(document -> !document.later())
            .map(document -> new Requirement(document.purpose(), document.anyOf()))
            .distinct()
            .toList(),
        said.occasion());
  }
}
