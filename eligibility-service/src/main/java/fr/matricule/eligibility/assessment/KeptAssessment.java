package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An assessment as it is kept, with what is needed to draw it again years later.
 *
 * @param facts the facts that were read, without a birthday
 * @param missingDocuments the documents that had not come
 */
public record KeptAssessment(
    UUID id,
    UUID applicationId,
    int factsVersion,
    Instant assessedAt,
    Facts facts,
    Set<DocumentKind> missingDocuments,
    Explanation explanation) {

  /** The rule on what cannot be read; what it blames was not kept in any other way. */
  private static final String READABLE = "F-00";

  public KeptAssessment {
    missingDocuments = Set.copyOf(missingDocuments);
  }

  /** The facts that nobody could read. */
  public FactSet unreadable() {
    return explanation.contradictions().stream()
        .filter(contradiction -> contradiction.rule().equals(READABLE))
        .map(Contradiction::facts)
        .reduce(FactSet.EMPTY, FactSet::union);
  }
}
