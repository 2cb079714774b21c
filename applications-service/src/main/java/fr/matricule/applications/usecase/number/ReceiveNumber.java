package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.history.Note;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.number.NumberRequest;
import fr.matricule.applications.number.NumberRequests;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.Pivot;
import fr.matricule.applications.number.PivotCheck;
import fr.matricule.applications.number.RecordedNumber;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes the authority's answer into the vault: once for each asking, and only if it fits. */
@ApplicationScoped
class ReceiveNumber {

  private final CaseFile file;
  private final NumberRequests requests;
  private final RecordedNumbers numbers;
  private final NumberVault vault;
  private final PivotCheck pivots;

  ReceiveNumber(
      CaseFile file,
      NumberRequests requests,
      RecordedNumbers numbers,
      NumberVault vault,
      PivotCheck pivots) {
    this.file = file;
    this.requests = requests;
    this.numbers = numbers;
    this.vault = vault;
    this.pivots = pivots;
  }

  /** The case whose asking is answered now; empty when the same answer came before. */
  Optional<Application> receive(
      UUID id, int attempt, NumberPurpose purpose, NumberKind kind, RegistrationNumber number) {
    Application application =
        file.held(id)
            .filter(known -> known.status() != ApplicationStatus.ERASED)
            .orElseThrow(Problem::notFound);
    NumberRequest request =
        requests
            .of(id, attempt)
            .filter(asked -> asked.purpose() == purpose)
            .orElseThrow(() -> Problem.of(409, "number-not-asked-for"));
    if (request.isAnswered()) {
      requireSame(id, attempt, number);
      return Optional.empty();
    }
    requireFit(application, number);
    RecordedNumber recorded = new RecordedNumber(id, kind, attempt, number, vault, file.today());
    if (numbers.othersWith(id, vault.fingerprint(number)) > 0) {
      file.note(application, new Note.DuplicateSuspected());
    }
    numbers.persist(recorded);
    request.answered(file.today());
    return Optional.of(application);
  }

  private void requireSame(UUID id, int attempt, RegistrationNumber number) {
    if (!numbers.of(id, attempt).filter(known -> known.has(number, vault)).isPresent()) {
      throw Problem.of(409, "number-differs");
    }
  }

  private void requireFit(Application application, RegistrationNumber number) {
    Identity declared = Objects.requireNonNull(application.form().identity(), "identity");
    Set<Pivot> mismatches = pivots.mismatches(number, declared);
    if (mismatches.stream().anyMatch(Pivot::isDecisive)) {
      throw Problem.of(422, "number-does-not-fit");
    }
    if (!mismatches.isEmpty()) {
      file.note(application, new Note.NumberDoubted(mismatches));
    }
  }
}
