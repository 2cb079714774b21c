package fr.matricule.applications.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new e-mail address that counts once its code is told: one for each case. */
@Entity
public class EmailConfirmation {

  private static final Duration VALID = Duration.ofHours(24);
  private static final int TRIES = 5;

  @Id UUID applicationId;
  String email;
  @Nullable String code;
  Instant validUntil;
  int tries;
  Instant firstAskedAt;
  int asked;

  @SuppressWarnings("NullAway.Init")
  EmailConfirmation() {}

  EmailConfirmation(UUID applicationId, String email, Instant now) {
    this.applicationId = applicationId;
    this.email = email;
    this.validUntil = now;
    this.firstAskedAt = now;
  }

  /** Asks for the address with a new code; the one before counts no more. */
  void ask(String address, String newCode, Instant now) {
    if (now.isAfter(firstAskedAt.plus(VALID))) {
      firstAskedAt = now;
      asked = 0;
    }
    email = address;
    code = newCode;
    validUntil = now.plus(VALID);
    tries = 0;
    asked++;
  }

  /** Whether this is the code; a wrong one costs a try, and the last try the code. */
  public boolean isConfirmedBy(String told, Instant now) {
    if (!isPending(now) || code == null) {
      return false;
    }
    boolean right =
        MessageDigest.isEqual(
            code.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    tries++;
    if (right || tries >= TRIES) {
      code = null;
    }
    return right;
  }

  /** Forgets the address that was asked for. */
  public void drop() {
    code = null;
  }

  /** Whether the code can still be told. */
  public boolean isPending(Instant now) {
    return code != null && now.isBefore(validUntil);
  }

  /** How often an address was asked for since the first time within a day. */
  int askedSince(Instant now) {
    return now.isAfter(firstAskedAt.plus(VALID)) ? 0 : asked;
  }

  public String email() {
    return email;
  }

  public @Nullable String code() {
    return code;
  }
}
