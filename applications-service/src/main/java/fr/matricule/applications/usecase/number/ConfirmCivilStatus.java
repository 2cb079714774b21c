package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Notices that the civil status is proven, whichever came last, the accepted document or what the
 * rule book says that it proves: then its clock stops and certification is asked for.
 */
@ApplicationScoped
public class ConfirmCivilStatus {

  private final CaseFile file;
  private final CaseDocuments documents;
  private final ClockWork clocks;
  private final AskAuthority authority;

  ConfirmCivilStatus(
      CaseFile file, CaseDocuments documents, ClockWork clocks, AskAuthority authority) {
    this.file = file;
    this.documents = documents;
    this.clocks = clocks;
    this.authority = authority;
  }

  public void look(Application application) {
    if (documents.hasAcceptedCivilStatus(application.id(), application.requiredDocuments())) {
      clocks.stop(application.id(), ClockKind.CIVIL_STATUS, file.today());
      authority.requestCertificationIfReady(application);
    }
  }
}
