package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant gives up a draft: what was typed and brought is forgotten here and, by the
 * announcement, everywhere else. What was submitted is withdrawn instead.
 */
@ApplicationScoped
public class DeleteDraft {

  private final CaseFile file;
  private final EraseApplication eraseApplication;

  DeleteDraft(CaseFile file, EraseApplication eraseApplication) {
    this.file = file;
    this.eraseApplication = eraseApplication;
  }

  @Transactional
  public void delete(Actor applicant, UUID id, @Nullable String ifMatch) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    if (application.status() != ApplicationStatus.DRAFT) {
      throw Problem.of(409, "not-a-draft");
    }
    eraseApplication.erase(application, applicant, file.today());
  }
}
