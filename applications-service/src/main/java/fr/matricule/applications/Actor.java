package fr.matricule.applications;

import org.jspecify.annotations.Nullable;

/**
 * Who acts or looks: a person in one of their roles, or the system itself.
 *
 * @param name as it stands under a decision (CRPA L212-1), if the token tells it
 */
public record Actor(String subject, Role role, @Nullable String office, @Nullable String name) {

  /** In which capacity. */
  public enum Role {
    APPLICANT,
    CASEWORKER,
    SUPERVISOR,
    AUDITOR,
    SYSTEM
  }

  /** A job or an event of another service. */
  public static final Actor SYSTEM = new Actor("system", Role.SYSTEM, null, null);

  /** Whether they may know of the case: its owner, its office once submitted, an auditor. */
  public boolean maySee(Application application) {
    return owns(application)
        || application.status() != ApplicationStatus.ERASED
            && switch (role) {
              case AUDITOR, SYSTEM -> true;
              case CASEWORKER, SUPERVISOR -> isOfOfficeOf(application);
              case APPLICANT -> false;
            };
  }

  /** Whether they may handle the case: of its office, and not on their own behalf. */
  public boolean mayHandle(Application application) {
    return switch (role) {
      case CASEWORKER, SUPERVISOR -> isOfOfficeOf(application) && !owns(application);
      case APPLICANT, AUDITOR, SYSTEM -> false;
    };
  }

  public boolean owns(Application application) {
    return subject.equals(application.ownerRef());
  }

  // a draft is nobody's business but its owner's
  private boolean isOfOfficeOf(Application application) {
    return application.submittedOn() != null
        && office != null
        && office.equals(application.office());
  }
}
