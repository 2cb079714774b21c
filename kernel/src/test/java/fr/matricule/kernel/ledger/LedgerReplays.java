package fr.matricule.kernel.ledger;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.ReplayAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The ledger is everybody's but for what a test hides. */
@ApplicationScoped
public class LedgerReplays implements ReplayAccess {

  public static final Set<UUID> HIDDEN = ConcurrentHashMap.newKeySet();

  @Override
  public void require(UUID caseId) {
    if (HIDDEN.contains(caseId)) {
      throw Problem.notFound();
    }
  }
}
