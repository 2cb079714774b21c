package fr.matricule.applications.web;

import fr.matricule.kernel.http.ReplayAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives answers again to whoever may still see their case, as this service itself knows. */
@ApplicationScoped
class OwnReplays implements ReplayAccess {

  private final CaseViews views;

  OwnReplays(CaseViews views) {
    this.views = views;
  }

  @Override
  public void require(UUID caseId) {
    views.seen(caseId);
  }
}
