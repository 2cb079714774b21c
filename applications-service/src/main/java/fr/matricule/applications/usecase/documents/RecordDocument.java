package fr.matricule.applications.usecase.documents;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.DocumentFact;
import fr.matricule.applications.history.Details;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.applications.usecase.number.AskAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Something became known of a document. Facts come in any order, and before the case if need be:
 * then only a stub row is kept.
 */
@ApplicationScoped
public class RecordDocument {

  private final CaseFile file;
  private final CaseDocuments documents;
  private final Completeness completeness;
  private final ClockWork clocks;
  private final AskAuthority authority;

  RecordDocument(
      CaseFile file,
      CaseDocuments documents,
      Completeness completeness,
      ClockWork clocks,
      AskAuthority authority) {
    this.file = file;
    this.documents = documents;
    this.completeness = completeness;
    this.clocks = clocks;
    this.authority = authority;
  }

  @Transactional
  public void record(DocumentFact fact) {
    // the case is held first: an arriving number looks at its documents under the same lock
    Optional<Application> application = file.held(fact.applicationId());
    CaseDocument document = documents.findById(fact.documentId());
    if (document == null) {
      documents.persist(new CaseDocument(fact));
    } else {
      document.hear(fact);
    }
    application.ifPresent(known -> follow(known, fact));
  }

  private void follow(Application application, DocumentFact fact) {
    file.note(application, "Document" + fact.getClass().getSimpleName(), null, details(fact));
    completeness.look(application);
    if (documents.hasAcceptedCivilStatus(application.id())) {
      clocks.stop(application.id(), ClockKind.CIVIL_STATUS, file.today());
      authority.requestCertificationIfReady(application);
    }
  }

  private static Details details(DocumentFact fact) {
    return switch (fact) {
      case DocumentFact.Uploaded f -> Details.of("documentKind", f.kind());
      case DocumentFact.Ready f -> Details.of("documentKind", f.kind());
      case DocumentFact.Accepted f -> Details.of("documentKind", f.kind());
      case DocumentFact.Rejected f -> Details.of("documentKind", f.kind(), "flaw", f.reason());
      case DocumentFact.TurnedDown f -> Details.of("documentKind", f.kind(), "flaw", f.reason());
      case DocumentFact.Erased _ -> Details.NONE;
    };
  }
}
