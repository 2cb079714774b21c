package fr.matricule.applications.documents;

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

  /** Whether a document that confirms the civil status has been accepted. */
  public boolean hasAcceptedCivilStatus(UUID applicationId) {
    return of(applicationId).stream()
        .anyMatch(
            document ->
                document.isAccepted()
                    && document.kind() instanceof DocumentKind kind
                    && kind.isCivilStatus());
  }
}
