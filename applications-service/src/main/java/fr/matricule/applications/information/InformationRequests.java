package fr.matricule.applications.information;

import fr.matricule.applications.deadlines.LegalEffect;
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

  /** Whether something is awaited without which the entitlement cannot be decided. */
  public boolean awaitsIndispensable(UUID applicationId) {
    return openOf(applicationId).stream()
        .anyMatch(request -> request.legalEffect() != LegalEffect.NONE);
  }

  public Optional<InformationRequest> of(UUID applicationId, UUID id) {
    return find("applicationId = ?1 AND id = ?2", applicationId, id).firstResultOptional();
  }
}
