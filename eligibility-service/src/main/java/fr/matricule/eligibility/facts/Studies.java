package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.StudyLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enrolment or a traineeship in France. */
public record Studies(
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable StudyLevel level,
    @Nullable Boolean quebecProtocol) {

  public static final Studies UNKNOWN = new Studies(null, null, null, null);
}
