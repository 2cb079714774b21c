package fr.matricule.applications.usecase;

import fr.matricule.applications.Application;
import fr.matricule.applications.CaseDocuments;
import fr.matricule.applications.InformationRequests;
import fr.matricule.applications.deadlines.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Notices when an application that lacked documents is complete: then the clock of silence runs.
 */
@ApplicationScoped
class Completeness {

  private final CaseFile file;
  private final CaseDocuments documents;
  private final InformationRequests requests;
  private final ClockWork clocks;

  Completeness(
      CaseFile file, CaseDocuments documents, InformationRequests requests, ClockWork clocks) {
    this.file = file;
    this.documents = documents;
    this.requests = requests;
    this.clocks = clocks;
  }

  void look(Application application) {
    if (clocks.isIncomplete(application.id())
        && application.requiredDocuments().missingFrom(documents.of(application.id())).isEmpty()) {
      LocalDate today = file.today();
      clocks.stop(application.id(), ClockKind.COMPLETION, today);
      if (!requests.awaitsIndispensable(application.id())) {
        clocks.answered(application.id(), today);
      }
    }
  }
}
