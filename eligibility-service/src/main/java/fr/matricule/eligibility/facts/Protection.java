package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.ProtectionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * International protection, granted or asked for.
 *
 * @param attestationIssuedOn when the first attestation of the asylum request was issued
 */
public record Protection(
    @Nullable ProtectionStatus status,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate attestationIssuedOn) {

  public static final Protection UNKNOWN = new Protection(null, null, null);
}
