package fr.matricule.notifications.letter;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.recipient.PostalAddress;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was printed, sealed; when it may no longer be kept, only its fingerprint stays.
 */
@Entity
@Table(name = "letter")
public class KeptLetter {

  @EmbeddedId private NotificationId id;
  private byte @Nullable [] pdf;
  private byte @Nullable [] address;
  private String sha256;
  private int pages;

  private Instant keptAt;

  private @Nullable Instant forgottenAt;

  @SuppressWarnings("NullAway.Init")
  protected KeptLetter() {}

  public KeptLetter(NotificationId id, Letter letter, Seal seal, Instant now) {
    this.id = id;
    this.pdf = seal.close(id, letter.pdf());
    this.address = seal.close(id, letter.addressBytes());
    this.sha256 = letter.sha256();
    this.pages = letter.pages();
    this.keptAt = now;
  }

  /** The letter as it was printed; empty once it is forgotten. */
  public Optional<Letter> open(Seal seal) {
    if (pdf == null || address == null) {
      return Optional.empty();
    }
    List<String> lines =
        new String(seal.open(id, address), StandardCharsets.UTF_8).lines().toList();
    return Optional.of(new Letter(new PostalAddress(lines), seal.open(id, pdf), pages));
  }

  /** Destroys what can be read; the fingerprint stays. */
  public void forget(Instant now) {
    pdf = null;
    address = null;
    forgottenAt = now;
  }

  public String sha256() {
    return sha256;
  }

  public Instant keptAt() {
    return keptAt;
  }

  public @Nullable Instant forgottenAt() {
    return forgottenAt;
  }
}
