package fr.matricule.applications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or looks: a person in one of their roles, or the system itself.
 *
 * @param name as it stands under a decision (CRPA L212-1), if the token tells it
 * @param function what stands under the name, if the token tells it
 */
public record Actor(
    String subject,
    Role role,
    @Nullable String office,
    @Nullable String name,
    @Nullable String function) {

  /** In which capacity. */
  public enum Role {
    APPLICANT,
    CASEWORKER,
    SUPERVISOR,
    AUDITOR,
    SYSTEM
  }

  /** A job or an event of another service. */
  public static final Actor SYSTEM = new Actor("system", Role.SYSTEM, null, null, null);

  /** What somebody is to one case. */
  public enum Capacity {
    OWNER,
    OFFICE,
    AUDITOR
  }

  /** What they are to the case: its owner, of its office once submitted, an auditor of it then. */
  public Optional<Capacity> capacityFor(Application application) {
    if (owns(application)) {
      return Optional.of(Capacity.OWNER);
    }
    // a draft is nobody's business but its owner's
    if (application.submittedOn() == null || application.status() == ApplicationStatus.ERASED) {
      return Optional.empty();
    }
    return switch (role) {
      case AUDITOR -> Optional.of(Capacity.AUDITOR);
      case CASEWORKER, SUPERVISOR ->
          application.office() != null && application.office().equals(office)
              ? Optional.of(Capacity.OFFICE)
              : Optional.empty();
      case APPLICANT, SYSTEM -> Optional.empty();
    };
  }

  /** Whether they may know of the case. */
  public boolean maySee(Application application) {
    return capacityFor(application).isPresent();
  }

  /** Whether they may handle the case: of its office, and never on their own behalf. */
  public boolean mayHandle(Application application) {
    return capacityFor(application).filter(Capacity.OFFICE::equals).isPresent();
  }

  public boolean owns(Application application) {
    return subject.equals(application.ownerRef());
  }
}
