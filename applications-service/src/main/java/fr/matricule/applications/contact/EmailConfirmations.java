package fr.matricule.applications.contact;

import fr.matricule.kernel.http.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The e-mail addresses that wait for their code. */
@ApplicationScoped
public class EmailConfirmations implements PanacheRepositoryBase<EmailConfirmation, UUID> {

  // a code leaves to an address that nobody has confirmed: not more often than a person needs
  private static final int A_DAY = 5;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  EmailConfirmations(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks for a new address.
   *
   * @throws Problem 429 when that was done too often in a day
   */
  public void ask(UUID applicationId, String email) {
    Instant now = clock.instant();
    EmailConfirmation confirmation = findById(applicationId);
    if (confirmation == null) {
      confirmation = new EmailConfirmation(applicationId, email, now);
    } else if (confirmation.askedSince(now) >= A_DAY) {
      throw Problem.of(429, "too-many-codes");
    }
    confirmation.ask(email, "%08d".formatted(random.nextInt(100_000_000)), now);
    persist(confirmation);
  }

  /** The address that waits for its code now. */
  public Optional<EmailConfirmation> pending(UUID applicationId) {
    return findByIdOptional(applicationId).filter(found -> found.isPending(clock.instant()));
  }
}
