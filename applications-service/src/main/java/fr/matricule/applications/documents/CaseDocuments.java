package fr.matricule.applications.documents;

import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The documents known of all cases; a document may be heard of before its case. */
@ApplicationScoped
public class CaseDocuments implements PanacheRepositoryBase<CaseDocument, UUID> {

  public List<CaseDocument> of(UUID applicationId) {
    return list("applicationId = ?1 ORDER BY id", applicationId);
  }

  /** Whether a document that confirms the civil status, by what this case needs, was accepted. */
  public boolean hasAcceptedCivilStatus(UUID applicationId, RequiredDocuments required) {
    return of(applicationId).stream()
        .anyMatch(
            document ->
                document.isAccepted() && required.prove(document.kind(), Purpose.CIVIL_STATUS));
  }
}
