package fr.matricule.notifications.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is remembered of all cases. */
@ApplicationScoped
public class CaseMemories implements PanacheRepositoryBase<CaseMemory, UUID> {

  /** What is remembered of a case: nothing, for one that was not heard of. */
  public CaseMemory of(UUID applicationId) {
    return findByIdOptional(applicationId).orElseGet(() -> new CaseMemory(applicationId));
  }

  /** Forgets a case. */
  public void eraseCase(UUID applicationId) {
    deleteById(applicationId);
  }
}
