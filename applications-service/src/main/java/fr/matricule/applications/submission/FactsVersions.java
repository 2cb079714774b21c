package fr.matricule.applications.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The frozen facts of all cases. */
@ApplicationScoped
public class FactsVersions implements PanacheRepositoryBase<FrozenFacts, UUID> {

  public Optional<FrozenFacts> of(UUID applicationId, int version) {
    return find("applicationId = ?1 AND version = ?2", applicationId, version)
        .firstResultOptional();
  }
}
