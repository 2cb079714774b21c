package fr.matricule.applications;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked for on all cases. */
@ApplicationScoped
public class InformationRequests implements PanacheRepositoryBase<InformationRequest, UUID> {

  public List<InformationRequest> openOf(UUID applicationId) {
    return list(
        "applicationId = ?1 AND completedOn IS NULL ORDER BY dueOn, requestedOn, id",
        applicationId);
  }

  public Optional<InformationRequest> of(UUID applicationId, UUID id) {
    return find("applicationId = ?1 AND id = ?2", applicationId, id).firstResultOptional();
  }
}
