package fr.matricule.notifications.storage;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Seal;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Authenticated encryption by Tink. The key set may hold several keys: its primary one closes, any
 * of them opens, so keys are rotated by adding one.
 */
// at start: a service without its key must not look healthy until the first letter
@Startup
@ApplicationScoped
class TinkSeal implements Seal {

  private final Aead aead;

  TinkSeal(
      @ConfigProperty(name = "matricule.notifications.keyset") Optional<String> keyset,
      @ConfigProperty(name = "matricule.sandbox") boolean sandbox) {
    try {
      AeadConfig.register();
      this.aead =
          TinkJsonProtoKeysetFormat.parseKeyset(
                  keyset.orElseGet(() -> sandboxKeyset(sandbox)), InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException(
          "matricule.notifications.keyset is no usable key set", unusable);
    }
  }

  private static String sandboxKeyset(boolean sandbox) {
    if (!sandbox) {
      throw new IllegalStateException(
          "No key to seal letters with: set matricule.notifications.keyset to a Tink key set");
    }
    try (InputStream published =
        TinkSeal.class.getClassLoader().getResourceAsStream("sandbox-keyset.json")) {
      return new String(
          Objects.requireNonNull(published, "sandbox-keyset.json").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public byte[] close(NotificationId id, byte[] plain) {
    try {
      return aead.encrypt(plain, bytes(id));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public byte[] open(NotificationId id, byte[] sealed) {
    try {
      return aead.decrypt(sealed, bytes(id));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(
          "a letter does not open: wrong key set, or tampered", failure);
    }
  }

  private static byte[] bytes(NotificationId id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.value().getMostSignificantBits())
        .putLong(id.value().getLeastSignificantBits())
        .array();
  }
}
