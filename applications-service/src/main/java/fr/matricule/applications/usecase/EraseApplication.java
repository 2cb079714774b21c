package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.submission.FactsVersions;
import fr.matricule.kernel.http.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The time for which a case is kept is over: the person is forgotten here, and everywhere else by
 * the announcement. Asked too early or twice it does nothing.
 */
@ApplicationScoped
public class EraseApplication {

  private final CaseFile file;
  private final FactsVersions facts;
  private final RecordedNumbers numbers;
  private final Decisions decisions;
  private final CaseDocuments documents;
  private final Idempotency idempotency;

  EraseApplication(
      CaseFile file,
      FactsVersions facts,
      RecordedNumbers numbers,
      Decisions decisions,
      CaseDocuments documents,
      Idempotency idempotency) {
    this.file = file;
    this.facts = facts;
    this.numbers = numbers;
    this.decisions = decisions;
    this.documents = documents;
    this.idempotency = idempotency;
  }

  @Transactional
  public void erase(UUID id) {
    LocalDate today = file.today();
    file.held(id)
        .filter(
            application -> application.eraseOn() != null && !application.eraseOn().isAfter(today))
        .ifPresent(application -> erase(application, today));
  }

  private void erase(Application application, LocalDate today) {
    UUID id = application.id();
    file.write(application, Actor.SYSTEM, application.erase(today));
    facts.delete("applicationId", id);
    numbers.delete("applicationId", id);
    documents.delete("applicationId", id);
    // a ruling holds the caseworker's words about the person
    decisions.delete("applicationId", id);
    idempotency.forget(id);
  }
}
