package fr.matricule.applications.usecase.information;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.ApplicationEvent.InformationCompleted;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An applicant answers items of a request with documents; when all are answered, clocks resume. */
@ApplicationScoped
public class AnswerInformationRequest {

  private final CaseFile file;
  private final InformationRequests requests;
  private final CaseDocuments documents;
  private final ClockWork clocks;

  AnswerInformationRequest(
      CaseFile file, InformationRequests requests, CaseDocuments documents, ClockWork clocks) {
    this.file = file;
    this.requests = requests;
    this.documents = documents;
    this.clocks = clocks;
  }

  @Transactional
  public InformationRequest answer(
      Actor applicant,
      UUID id,
      UUID requestId,
      @Nullable String ifMatch,
      List<AnsweredItem> answers) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    InformationRequest request = requests.of(id, requestId).orElseThrow(Problem::notFound);
    requireOwnDocuments(id, answers);
    LocalDate today = file.today();
    file.write(application, applicant, application.happens(request.answer(answers, today)));
    if (!request.isOpen()) {
      completed(application, request, applicant, today);
    }
    file.putBack(application);
    return request;
  }

  private void completed(
      Application application, InformationRequest request, Actor applicant, LocalDate today) {
    List<InformationRequest> open =
        requests.openOf(application.id()).stream()
            .filter(other -> !other.id().equals(request.id()))
            .toList();
    if (open.isEmpty()) {
      file.write(
          application, applicant, application.happens(new InformationCompleted(application.id())));
    }
    boolean indispensable = request.legalEffect() != LegalEffect.NONE;
    if (indispensable
        && open.stream().allMatch(other -> other.legalEffect() == LegalEffect.NONE)
        && !clocks.isIncomplete(application.id())) {
      clocks.answered(application.id(), today);
    }
  }

  // a document may be so new that its service's facts are still under way: unknown is no fault
  private void requireOwnDocuments(UUID id, List<AnsweredItem> answers) {
    for (int i = 0; i < answers.size(); i++) {
      Optional<CaseDocument> known = documents.findByIdOptional(answers.get(i).documentId());
      if (known.filter(document -> !document.applicationId().equals(id)).isPresent()) {
        throw Problem.of(422, "invalid-request")
            .at("/items/" + i + "/documentId", "unknown-document");
      }
      if (known.filter(document -> !document.isUsable()).isPresent()) {
        throw Problem.of(422, "invalid-request")
            .at("/items/" + i + "/documentId", "unusable-document");
      }
    }
  }
}
