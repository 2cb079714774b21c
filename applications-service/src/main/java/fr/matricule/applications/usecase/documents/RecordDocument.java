package fr.matricule.applications.usecase.documents;

import fr.matricule.applications.Application;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.DocumentFact;
import fr.matricule.applications.history.Note;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.information.ReceiveAnswers;
import fr.matricule.applications.usecase.number.ConfirmCivilStatus;
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
  private final ConfirmCivilStatus civilStatus;
  private final ReceiveAnswers answers;

  RecordDocument(
      CaseFile file,
      CaseDocuments documents,
      Completeness completeness,
      ConfirmCivilStatus civilStatus,
      ReceiveAnswers answers) {
    this.file = file;
    this.documents = documents;
    this.completeness = completeness;
    this.civilStatus = civilStatus;
    this.answers = answers;
  }

  @Transactional
  public void record(DocumentFact fact) {
    // the case is held first: an arriving number looks at its documents under the same lock
    Optional<Application> application = file.held(fact.applicationId());
    CaseDocument document = documents.findById(fact.documentId());
    if (document == null) {
      document = new CaseDocument(fact);
      documents.persist(document);
    } else {
      document.hear(fact);
    }
    if (application.isPresent()) {
      follow(application.get(), document, fact);
    }
  }

  private void follow(Application application, CaseDocument document, DocumentFact fact) {
    file.note(application, new Note.OfDocument(fact));
    answers.look(application, document);
    completeness.look(application);
    civilStatus.look(application);
  }
}
