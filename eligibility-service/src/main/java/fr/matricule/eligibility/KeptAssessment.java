package fr.matricule.eligibility;

import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as it is kept, with what is needed to draw it again years later.
 *
 * @param facts the facts that were read, without a birthday
 */
public record KeptAssessment(
    UUID id,
    UUID applicationId,
    int factsVersion,
    Instant assessedAt,
    Facts facts,
    Explanation explanation) {}
