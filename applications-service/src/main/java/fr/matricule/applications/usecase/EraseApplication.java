package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.contact.EmailConfirmations;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.submission.FactsVersions;
import fr.matricule.applications.submission.Receipts;
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
  private final Receipts receipts;
  private final RecordedNumbers numbers;
  private final Decisions decisions;
  private final CaseDocuments documents;
  private final EmailConfirmations confirmations;
  private final Idempotency idempotency;

  EraseApplication(
      CaseFile file,
      FactsVersions facts,
      Receipts receipts,
      RecordedNumbers numbers,
      Decisions decisions,
      CaseDocuments documents,
      EmailConfirmations confirmations,
      Idempotency idempotency) {
    this.file = file;
    this.facts = facts;
    this.receipts = receipts;
    this.numbers = numbers;
    this.decisions = decisions;
    this.documents = documents;
    this.confirmations = confirmations;
    this.idempotency = idempotency;
  }

  @Transactional
  public void erase(UUID id) {
    LocalDate today = file.today();
    file.held(id)
        .filter(
            application -> application.eraseOn() != null && !application.eraseOn().isAfter(today))
        .ifPresent(application -> erase(application, Actor.SYSTEM, today));
  }

  /** Within the transaction of whoever asks. */
  void erase(Application application, Actor by, LocalDate today) {
    UUID id = application.id();
    file.write(application, by, application.erase(today));
    receipts.deleteById(id);
    facts.delete("applicationId", id);
    numbers.delete("applicationId", id);
    documents.delete("applicationId", id);
    confirmations.deleteById(id);
    // a ruling holds the caseworker's words about the person
    decisions.delete("applicationId", id);
    idempotency.forget(id);
  }
}
