package fr.matricule.applications.progress;

import fr.matricule.applications.Application;
import fr.matricule.applications.CaseState;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Group;
import java.util.List;

/** Whether a document was turned down that is still needed and that nothing has replaced. */
final class RefusedDocuments {

  private RefusedDocuments() {}

  static boolean awaitReplacement(Application application, List<CaseDocument> known) {
    CaseState state = application.state();
    if (state.identification() == Identification.REJECTED
        && known.stream().noneMatch(each -> each.mayIdentify(application.requiredDocuments()))) {
      return true;
    }
    RequiredDocuments required = application.requiredDocuments();
    return required.missingFrom(known).stream()
        .filter(group -> isStillNeeded(group, state))
        .anyMatch(
            group ->
                known.stream()
                    .anyMatch(
                        document ->
                            document.isRefused() && group.anyOf().contains(document.kind())));
  }

  private static boolean isStillNeeded(Group group, CaseState state) {
    return switch (group.purpose()) {
      case IDENTITY ->
          state.identification() == Identification.NOT_STARTED
              || state.identification() == Identification.REJECTED;
      case CIVIL_STATUS -> state.identification() != Identification.CERTIFIED;
      case STAY, ENTITLEMENT, BANK, OTHER -> state.entitlement() != Entitlement.DECIDED;
    };
  }
}
