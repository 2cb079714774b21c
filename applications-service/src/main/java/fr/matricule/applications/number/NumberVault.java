package fr.matricule.applications.number;

import java.util.UUID;

/** Seals numbers for storage and opens them again; a sealed number opens only where it belongs. */
public interface NumberVault {

  byte[] seal(RegistrationNumber number, UUID applicationId, NumberKind kind);

  RegistrationNumber open(byte[] sealed, UUID applicationId, NumberKind kind);

  /** A keyed hash, by which a number can be found without being readable. */
  byte[] fingerprint(RegistrationNumber number);
}
