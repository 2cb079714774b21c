package fr.matricule.applications.usecase.number;

import fr.matricule.applications.access.AccessRecord;
import fr.matricule.applications.access.AccessRecord.Reader;
import fr.matricule.applications.access.AccessRecord.Subject;
import fr.matricule.applications.access.AccessRecords;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.RecordedNumber;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The number in use leaves the vault for a purpose; who took it and what for is written down. */
@ApplicationScoped
public class ReadNumber {

  /** The number and what it is. */
  public record InUse(NumberKind kind, RegistrationNumber number) {}

  private final RecordedNumbers numbers;
  private final NumberVault vault;
  private final AccessRecords records;
  private final Clock clock;

  ReadNumber(RecordedNumbers numbers, NumberVault vault, AccessRecords records, Clock clock) {
    this.numbers = numbers;
    this.vault = vault;
    this.records = records;
    this.clock = clock;
  }

  @Transactional
  public InUse read(Reader reader, UUID id, String purpose) {
    RecordedNumber recorded = numbers.inUse(id).orElseThrow(Problem::notFound);
    records.persist(new AccessRecord(id, clock.instant(), reader, Subject.NUMBER, purpose));
    return new InUse(recorded.kind(), recorded.open(vault));
  }
}
