package fr.matricule.applications.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The rulings of all cases, declined ones included. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

  public Optional<Decision> proposedFor(UUID applicationId) {
    return find("applicationId = ?1 AND state = PROPOSED", applicationId).firstResultOptional();
  }

  /** A ruling of this case that was taken. */
  public Optional<Decision> taken(UUID applicationId, UUID id) {
    return find("applicationId = ?1 AND id = ?2 AND state = TAKEN", applicationId, id)
        .firstResultOptional();
  }

  /** The ruling in force: the last one taken. */
  public Optional<Decision> takenFor(UUID applicationId) {
    return find(
            "applicationId = ?1 AND state = TAKEN ORDER BY settledOn DESC, proposedOn DESC",
            applicationId)
        .firstResultOptional();
  }
}
