package fr.matricule.applications.number;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The vault's table: all numbers of all cases, the newest of a case being the one in use. */
@ApplicationScoped
public class RecordedNumbers implements PanacheRepositoryBase<RecordedNumber, UUID> {

  /** The number in use: certified once it is, waiting before. */
  public Optional<RecordedNumber> inUse(UUID applicationId) {
    return find("applicationId = ?1 ORDER BY attempt DESC", applicationId).firstResultOptional();
  }

  public Optional<RecordedNumber> of(UUID applicationId, int attempt) {
    return find("applicationId = ?1 AND attempt = ?2", applicationId, attempt)
        .firstResultOptional();
  }

  /** How many other cases hold the same digits: the sign of one person with two cases. */
  public long othersWith(UUID applicationId, byte[] fingerprint) {
    return count(
        "SELECT count(DISTINCT n.applicationId) FROM RecordedNumber n"
            + " WHERE n.fingerprint = ?1 AND n.applicationId <> ?2",
        fingerprint,
        applicationId);
  }
}
