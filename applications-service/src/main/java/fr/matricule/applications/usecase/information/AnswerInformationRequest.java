package fr.matricule.applications.usecase.information;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant answers items of a request with documents. What is here and can be read answers at
 * once; what is still under way is awaited, for its service's facts come later.
 */
@ApplicationScoped
public class AnswerInformationRequest {

  private final CaseFile file;
  private final InformationRequests requests;
  private final CaseDocuments documents;
  private final ReceiveAnswers receiving;

  AnswerInformationRequest(
      CaseFile file,
      InformationRequests requests,
      CaseDocuments documents,
      ReceiveAnswers receiving) {
    this.file = file;
    this.requests = requests;
    this.documents = documents;
    this.receiving = receiving;
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
    List<CaseDocument> known = known(id, request, answers);
    request.answer(answers, file.today());
    receiving.receive(
        application, request, known.stream().filter(CaseDocument::isReadable).toList(), applicant);
    if (request.items().stream().anyMatch(InformationItem::isPending)) {
      file.write(application, applicant, application.awaitAnswers(requestId));
    }
    file.putBack(application);
    return request;
  }

  private List<CaseDocument> known(
      UUID id, InformationRequest request, List<AnsweredItem> answers) {
    Problem faults = Problem.of(422, "invalid-request");
    List<CaseDocument> known = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      AnsweredItem answer = answers.get(i);
      CaseDocument document = documents.findById(answer.documentId());
      if (document == null) {
        continue; // it may be so new that its service's facts are still under way
      }
      known.add(document);
      String fault = fault(id, document, request.item(answer.itemId()));
      if (fault != null) {
        faults.at("/items/" + i + "/documentId", fault);
      }
    }
    if (!faults.faults().isEmpty()) {
      throw faults;
    }
    return known;
  }

  private static @Nullable String fault(
      UUID id, CaseDocument document, Optional<InformationItem> item) {
    if (!document.applicationId().equals(id)) {
      return "unknown-document";
    }
    if (!document.isUsable()) {
      return "unusable-document";
    }
    return item.map(InformationItem::documentKind)
            .filter(kind -> !document.canServeAs(kind))
            .isPresent()
        ? "another-kind"
        : null;
  }
}
