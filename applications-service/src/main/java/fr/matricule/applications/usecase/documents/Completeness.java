package fr.matricule.applications.usecase.documents;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Notices when an application that lacked documents is complete: then the clock of silence runs.
 */
@ApplicationScoped
public class Completeness {

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

  public void look(Application application) {
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
