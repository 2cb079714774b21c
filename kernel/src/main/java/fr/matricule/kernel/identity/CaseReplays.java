package fr.matricule.kernel.identity;

import fr.matricule.kernel.http.ReplayAccess;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives answers again to whoever may still see their case, as the owning service announced it. */
@DefaultBean
@ApplicationScoped
class CaseReplays implements ReplayAccess {

  private final CaseAccess access;

  CaseReplays(CaseAccess access) {
    this.access = access;
  }

  @Override
  public void require(UUID caseId) {
    access.require(caseId);
  }
}
