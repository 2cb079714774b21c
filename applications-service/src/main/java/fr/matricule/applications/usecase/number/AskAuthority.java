package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.NumberRequested;
import fr.matricule.applications.Identification;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.number.NumberRequest;
import fr.matricule.applications.number.NumberRequests;
import fr.matricule.applications.usecase.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Asks the issuing authority for a number; the answer comes as an event, some time later. */
@ApplicationScoped
public class AskAuthority {

  private final CaseFile file;
  private final NumberRequests requests;
  private final CaseDocuments documents;

  AskAuthority(CaseFile file, NumberRequests requests, CaseDocuments documents) {
    this.file = file;
    this.requests = requests;
    this.documents = documents;
  }

  void request(Application application, NumberPurpose purpose, Actor by) {
    LocalDate today = file.today();
    NumberRequested event = application.requestNumber(purpose, today);
    requests.persist(new NumberRequest(application.id(), event.attempt(), purpose, today));
    file.write(application, by, event);
  }

  /** Asks for certification once there is a waiting number and a proven civil status. */
  void requestCertificationIfReady(Application application) {
    if (application.isOpen()
        && application.state().identification() == Identification.WAITING_NUMBER
        && documents.hasAcceptedCivilStatus(application.id(), application.requiredDocuments())) {
      request(application, NumberPurpose.CERTIFICATION, Actor.SYSTEM);
    }
  }
}
