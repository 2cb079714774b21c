package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.Documents;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The documents as the present caller may see them. */
@ApplicationScoped
class VisibleDocuments {

  private final Documents documents;
  private final CaseAccess access;

  VisibleDocuments(Documents documents, CaseAccess access) {
    this.documents = documents;
    this.access = access;
  }

  /**
   * The document, if the caller may see its case.
   *
   * @throws Problem 404 otherwise, as if it did not exist
   */
  Document require(UUID id) {
    Document document = documents.findByIdOptional(id).orElseThrow(Problem::notFound);
    access.require(document.applicationId());
    return document;
  }

  /**
   * The document, if the caller may work on its case.
   *
   * @throws Problem 404 when they may not see it, 403 when it is their own
   */
  Document requireToHandle(UUID id) {
    Document document = documents.findByIdOptional(id).orElseThrow(Problem::notFound);
    access.requireToHandle(document.applicationId());
    return document;
  }
}
