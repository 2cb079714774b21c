package fr.matricule.applications.usecase.information;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes documents in as answers once they are here and can be read; when nothing asked for is
 * missing any more, the review goes on and clocks resume.
 */
@ApplicationScoped
public class ReceiveAnswers {

  private final CaseFile file;
  private final InformationRequests requests;
  private final ClockWork clocks;

  ReceiveAnswers(CaseFile file, InformationRequests requests, ClockWork clocks) {
    this.file = file;
    this.requests = requests;
    this.clocks = clocks;
  }

  /** Something became known of a document that may be awaited as an answer. */
  public void look(Application application, CaseDocument document) {
    if (!application.isOpen()) {
      return;
    }
    for (InformationRequest request : requests.openOf(application.id())) {
      for (InformationItem item : request.awaiting(document.id())) {
        if (!document.canServeAs(item.documentKind())) {
          request.release(document.id());
          file.write(
              application,
              Actor.SYSTEM,
              application.releaseAnswer(request.id(), item.documentKind()));
        } else if (document.isReadable()) {
          receive(application, request, List.of(document), Actor.SYSTEM);
        }
      }
    }
  }

  /** These documents, which can be read, are what the request awaits. */
  void receive(
      Application application, InformationRequest request, List<CaseDocument> came, Actor by) {
    LocalDate today = file.today();
    List<AnsweredItem> received = new ArrayList<>();
    came.forEach(document -> received.addAll(request.receive(document.id(), today)));
    if (!received.isEmpty()) {
      file.write(application, by, application.provide(request.id(), today, received));
    }
    if (!request.isOpen()) {
      completed(application, request, by, today);
    }
  }

  private void completed(
      Application application, InformationRequest request, Actor by, LocalDate today) {
    List<InformationRequest> open =
        requests.openOf(application.id()).stream()
            .filter(other -> !other.id().equals(request.id()))
            .toList();
    if (open.isEmpty()) {
      file.write(application, by, application.completeInformation());
    }
    boolean indispensable = request.legalEffect() != LegalEffect.NONE;
    if (indispensable
        && open.stream().allMatch(other -> other.legalEffect() == LegalEffect.NONE)
        && !clocks.isIncomplete(application.id())) {
      clocks.answered(application.id(), today);
    }
  }
}
