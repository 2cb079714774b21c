package fr.matricule.applications.progress;

import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.deadlines.LegalClock;
import fr.matricule.applications.deadlines.LegalClocks;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.information.InformationRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers from the case's clocks, requests and rulings what its progress is made of. */
@ApplicationScoped
public class CaseProgress {

  private final LegalClocks clocks;
  private final InformationRequests requests;
  private final CaseDocuments documents;
  private final Decisions decisions;

  CaseProgress(
      LegalClocks clocks,
      InformationRequests requests,
      CaseDocuments documents,
      Decisions decisions) {
    this.clocks = clocks;
    this.requests = requests;
    this.documents = documents;
    this.decisions = decisions;
  }

  public Progress of(Application application) {
    return Progress.of(application.state(), decided(application), dates(application));
  }

  /** The outcome decided, if any. */
  public @Nullable DecisionOutcome decided(Application application) {
    return decisions
        .takenFor(application.id())
        .map(decision -> decision.ruling().outcome())
        .orElse(null);
  }

  private Progress.Dates dates(Application application) {
    UUID id = application.id();
    LocalDate documentsDueOn =
        requests.openOf(id).stream()
            .map(InformationRequest::dueOn)
            .min(Comparator.naturalOrder())
            .orElse(null);
    List<CaseDocument> known = documents.of(id);
    boolean civilStatusCame =
        known.stream()
            .anyMatch(
                document ->
                    document.isUsable()
                        && application
                            .requiredDocuments()
                            .prove(document.kind(), Purpose.CIVIL_STATUS));
    return new Progress.Dates(
        documentsDueOn,
        civilStatusCame ? null : due(id, ClockKind.CIVIL_STATUS),
        due(id, ClockKind.SILENCE),
        RefusedDocuments.awaitReplacement(application, known));
  }

  private @Nullable LocalDate due(UUID id, ClockKind kind) {
    return clocks.of(id, kind).filter(LegalClock::isRunning).map(LegalClock::dueOn).orElse(null);
  }
}
