package fr.matricule.applications.number;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * A number the authority gave, sealed; earlier ones stay, so that an old number still leads to its
 * case.
 */
@Entity
public class RecordedNumber {

  @Id UUID id;
  UUID applicationId;

  @Enumerated(EnumType.STRING)
  NumberKind kind;

  int attempt;
  byte[] sealed;
  byte[] fingerprint;
  LocalDate recordedOn;

  @SuppressWarnings("NullAway.Init")
  RecordedNumber() {}

  /** Seals a number on arrival. */
  public RecordedNumber(
      UUID applicationId,
      NumberKind kind,
      int attempt,
      RegistrationNumber number,
      NumberVault vault,
      LocalDate on) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.kind = kind;
    this.attempt = attempt;
    this.sealed = vault.seal(number, applicationId, kind);
    this.fingerprint = vault.fingerprint(number);
    this.recordedOn = on;
  }

  public RegistrationNumber open(NumberVault vault) {
    return vault.open(sealed, applicationId, kind);
  }

  /** Whether it has these digits, found out without opening it. */
  public boolean has(RegistrationNumber number, NumberVault vault) {
    return Arrays.equals(fingerprint, vault.fingerprint(number));
  }

  public NumberKind kind() {
    return kind;
  }
}
