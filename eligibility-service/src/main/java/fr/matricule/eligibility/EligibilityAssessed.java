package fr.matricule.eligibility;

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
    Outcome outcome,
    List<Ground> reasons,
    FactSet missingFacts,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable Redirect redirectTo,
    String rulebookVersion,
    List<Piece> requiredDocuments,
    Occasion occasion) {

  /** A required piece: any one of these kinds. */
  public record Piece(Purpose purpose, List<DocumentKind> anyOf) {}

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
            .map(document -> new Piece(document.purpose(), document.anyOf()))
            .distinct()
            .toList(),
        said.occasion());
  }
}
