package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A caseworker judges the identity document; once it is accepted a waiting number is asked for. */
@ApplicationScoped
public class CheckIdentity {

  /**
   * The judgement.
   *
   * @param flaw what is wrong with it; null accepts it
   */
  public record Check(UUID documentId, @Nullable DocumentReason flaw) {}

  private final CaseFile file;
  private final CaseDocuments documents;
  private final AskAuthority authority;

  CheckIdentity(CaseFile file, CaseDocuments documents, AskAuthority authority) {
    this.file = file;
    this.documents = documents;
    this.authority = authority;
  }

  @Transactional
  public Application check(Actor caseworker, UUID id, @Nullable String ifMatch, Check check) {
    Application application = file.handledBy(caseworker, id, ifMatch);
    CaseDocument document = identityDocument(application, check);
    document.checkedAsIdentity(check.flaw());
    if (check.flaw() instanceof DocumentReason flaw) {
      file.write(
          application,
          caseworker,
          application.rejectIdentity(document.id(), document.knownKind(), flaw, file.today()));
    } else {
      file.write(application, caseworker, application.acceptIdentity(document.id()));
      authority.request(application, NumberPurpose.WAITING_NUMBER, caseworker);
    }
    return file.putBack(application);
  }

  private CaseDocument identityDocument(Application application, Check check) {
    CaseDocument document =
        documents
            .findByIdOptional(check.documentId())
            .filter(found -> found.applicationId().equals(application.id()))
            .orElseThrow(() -> fault("unknown-document"));
    if (check.flaw() == null && !document.isReadable()) {
      throw fault("unusable-document");
    }
    if (!application.requiredDocuments().prove(document.kind(), Purpose.IDENTITY)) {
      throw fault("not-an-identity-document");
    }
    return document;
  }

  private static Problem fault(String code) {
    return Problem.of(422, "invalid-request").at("/documentId", code);
  }
}
