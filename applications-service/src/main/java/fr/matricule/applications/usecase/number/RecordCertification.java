package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.RecordedNumber;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.Closure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The authority certified the number (NIR): mostly with the digits of the waiting number. */
@ApplicationScoped
public class RecordCertification {

  private final CaseFile file;
  private final ReceiveNumber receiving;
  private final RecordedNumbers numbers;
  private final NumberVault vault;
  private final Closure closure;

  RecordCertification(
      CaseFile file,
      ReceiveNumber receiving,
      RecordedNumbers numbers,
      NumberVault vault,
      Closure closure) {
    this.file = file;
    this.receiving = receiving;
    this.numbers = numbers;
    this.vault = vault;
    this.closure = closure;
  }

  @Transactional
  public void record(UUID id, int attempt, RegistrationNumber number) {
    Optional<RecordedNumber> waiting = numbers.inUse(id);
    receiving
        .receive(id, attempt, NumberPurpose.CERTIFICATION, NumberKind.NIR, number)
        .ifPresent(
            application ->
                certified(
                    application,
                    attempt,
                    waiting.filter(known -> known.has(number, vault)).isPresent()));
  }

  private void certified(Application application, int attempt, boolean sameDigits) {
    file.write(
        application,
        Actor.SYSTEM,
        application.recordCertification(attempt, file.today(), sameDigits));
    closure.closeIfEnded(application);
  }
}
