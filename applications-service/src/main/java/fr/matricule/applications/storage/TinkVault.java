package fr.matricule.applications.storage;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import fr.matricule.applications.number.NumberGrammar;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberReading;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.RegistrationNumber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with Tink (AES-256-GCM): the primary key of the set seals, every key of it still opens, so
 * rotation is a new primary. The fingerprint is HMAC-SHA-256 under a key of its own.
 */
final class TinkVault implements NumberVault {

  private static final String HMAC = "HmacSHA256";
  private static final int HMAC_BYTES = 32;

  private final Aead aead;
  private final SecretKeySpec fingerprintKey;

  TinkVault(String keyset, String fingerprintKey) {
    try {
      AeadConfig.register();
      this.aead =
          TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException unusable) {
      throw new IllegalArgumentException("the vault key set is not a Tink AEAD key set");
    }
    byte[] key = Base64.getDecoder().decode(fingerprintKey);
    if (key.length < HMAC_BYTES) {
      throw new IllegalArgumentException("the fingerprint key has less than 32 bytes");
    }
    this.fingerprintKey = new SecretKeySpec(key, HMAC);
  }

  @Override
  public byte[] seal(RegistrationNumber number, UUID applicationId, NumberKind kind) {
    try {
      return aead.encrypt(utf8(number.value()), place(applicationId, kind));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a number could not be sealed");
    }
  }

  @Override
  public RegistrationNumber open(byte[] sealed, UUID applicationId, NumberKind kind) {
    try {
      String text =
          new String(aead.decrypt(sealed, place(applicationId, kind)), StandardCharsets.UTF_8);
      if (NumberGrammar.read(text) instanceof NumberReading.Valid valid) {
        return valid.number();
      }
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException("a sealed number does not open here");
    }
    throw new IllegalStateException("a sealed number is no number");
  }

  @Override
  public byte[] fingerprint(RegistrationNumber number) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(fingerprintKey);
      return mac.doFinal(utf8(number.value()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a number could not be fingerprinted");
    }
  }

  // a sealed number moved to another row of the table does not open
  private static byte[] place(UUID applicationId, NumberKind kind) {
    return utf8("recorded_number|sealed|" + applicationId + "|" + kind);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
