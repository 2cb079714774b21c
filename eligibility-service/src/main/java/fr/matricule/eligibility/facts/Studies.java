package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.StudyLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment or a traineeship in France.
 *
 * @param cooperation whether a traineeship is one under a cooperation agreement
 */
public record Studies(
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable StudyLevel level,
    @Nullable Boolean quebecProtocol,
    @Nullable Boolean cooperation) {

  public static final Studies UNKNOWN = new Studies(null, null, null, null, null);
}
