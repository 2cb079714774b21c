package fr.matricule.applications.number;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What was asked of the issuing authority. */
@ApplicationScoped
public class NumberRequests implements PanacheRepositoryBase<NumberRequest, UUID> {

  public Optional<NumberRequest> of(UUID applicationId, int attempt) {
    return find("applicationId = ?1 AND attempt = ?2", applicationId, attempt)
        .firstResultOptional();
  }
}
