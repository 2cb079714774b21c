package fr.matricule.applications.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Everything that happened to all cases; only ever added to. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, Long> {

  public List<HistoryEntry> of(UUID applicationId) {
    return list("applicationId = ?1 ORDER BY happenedAt, id", applicationId);
  }

  /** What somebody who saw this version does not know yet. */
  public List<HistoryEntry> since(UUID applicationId, long version) {
    return list(
        "applicationId = ?1 AND version > ?2 ORDER BY happenedAt, id", applicationId, version);
  }
}
