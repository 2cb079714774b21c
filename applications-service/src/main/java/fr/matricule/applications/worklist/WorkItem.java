package fr.matricule.applications.worklist;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.AssessmentOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of the work list.
 *
 * @param applicant birth name and first given name
 * @param dueOn the next limit that binds the office
 */
public record WorkItem(
    UUID id,
    String reference,
    String applicant,
    ApplicationStatus status,
    Identification identification,
    Entitlement entitlement,
    @Nullable AssessmentOutcome recommended,
    Instant submittedAt,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate dueOn) {

  static WorkItem of(Object... row) {
    return new WorkItem(
        (UUID) row[0],
        (String) row[1],
        name((String) row[2], (String) row[3]),
        ApplicationStatus.valueOf((String) row[4]),
        Identification.valueOf((String) row[5]),
        Entitlement.valueOf((String) row[6]),
        row[7] == null ? null : AssessmentOutcome.valueOf((String) row[7]),
        (Instant) row[8],
        (LocalDate) row[9],
        (LocalDate) row[10]);
  }

  /** An erased case has none. */
  private static String name(@Nullable String birthName, @Nullable String givenName) {
    if (birthName == null) {
      return "";
    }
    return givenName == null ? birthName : birthName + " " + givenName;
  }
}
