package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Applications;
import fr.matricule.applications.access.AccessRecord;
import fr.matricule.applications.access.AccessRecord.Reader;
import fr.matricule.applications.access.AccessRecord.Subject;
import fr.matricule.applications.access.AccessRecords;
import fr.matricule.applications.contact.NumberHold;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.RecordedNumber;
import fr.matricule.applications.number.RecordedNumbers;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The number in use leaves the vault for a purpose; who took it and what for is written down. */
@ApplicationScoped
public class ReadNumber {

  /** The number and what it is. */
  public record InUse(NumberKind kind, RegistrationNumber number) {}

  private final RecordedNumbers numbers;
  private final NumberVault vault;
  private final AccessRecords records;
  private final Applications applications;
  private final NumberHold hold;
  private final Clock clock;

  ReadNumber(
      RecordedNumbers numbers,
      NumberVault vault,
      AccessRecords records,
      Applications applications,
      NumberHold hold,
      Clock clock) {
    this.applications = applications;
    this.hold = hold;
    this.numbers = numbers;
    this.vault = vault;
    this.records = records;
    this.clock = clock;
  }

  private static void refuse(LocalDate until) {
    throw Problem.of(409, "address-to-confirm", until).with("until", until);
  }

  @Transactional
  public InUse read(Reader reader, UUID id, String purpose) {
    RecordedNumber recorded = numbers.inUse(id).orElseThrow(Problem::notFound);
    applications.findByIdOptional(id).flatMap(hold::until).ifPresent(ReadNumber::refuse);
    records.persist(new AccessRecord(id, clock.instant(), reader, Subject.NUMBER, purpose));
    return new InUse(recorded.kind(), recorded.open(vault));
  }
}
