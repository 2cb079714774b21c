package fr.matricule.applications;

import fr.matricule.applications.progress.Progress;
import java.util.Set;

/** Where the case as a whole stands; what the applicant reads is {@link Progress}. */
public enum ApplicationStatus {
  DRAFT,
  SUBMITTED,
  UNDER_REVIEW,
  INFO_REQUESTED,
  CLOSED,
  WITHDRAWN,
  ERASED;

  /** The statuses in which the office works on the case. */
  public static final Set<ApplicationStatus> OPEN = Set.of(SUBMITTED, UNDER_REVIEW, INFO_REQUESTED);
}
