package fr.matricule.documents.storage;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Encrypts files segment by segment (Tink streaming AEAD). The key set may hold several keys: its
 * primary encrypts, all decrypt, so a key is replaced by adding another.
 */
@Startup
@Singleton
class FileCipher {

  private static final Logger LOG = Logger.getLogger(FileCipher.class);

  private final StreamingAead aead;

  FileCipher(
      @ConfigProperty(name = "matricule.documents.keyset") Optional<String> keyset,
      @ConfigProperty(name = "matricule.sandbox") boolean sandbox)
      throws GeneralSecurityException, IOException {
    StreamingAeadConfig.register();
    this.aead =
        TinkJsonProtoKeysetFormat.parseKeyset(
                keyset.isPresent() ? keyset.get() : sandboxKeyset(sandbox),
                InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  private static String sandboxKeyset(boolean sandbox) throws IOException {
    if (!sandbox) {
      throw new IllegalStateException(
          "No key to encrypt files with: set matricule.documents.keyset to a Tink key set");
    }
    LOG.warn("Files are encrypted with the published key of the sandbox");
    try (InputStream published = FileCipher.class.getResourceAsStream("/sandbox-keyset.json")) {
      return new String(Objects.requireNonNull(published).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void encrypt(Path plain, Path ciphertext, byte[] associatedData) throws IOException {
    try (OutputStream file = Files.newOutputStream(ciphertext);
        OutputStream encrypting = aead.newEncryptingStream(file, associatedData)) {
      Files.copy(plain, encrypting);
    } catch (GeneralSecurityException failure) {
      throw new IOException("A file could not be encrypted", failure);
    }
  }

  /** The plain bytes; reading fails where the ciphertext was touched, cut or belongs elsewhere. */
  InputStream decrypt(InputStream ciphertext, byte[] associatedData) throws IOException {
    try {
      return aead.newDecryptingStream(ciphertext, associatedData);
    } catch (GeneralSecurityException failure) {
      ciphertext.close();
      throw new IOException("A file could not be decrypted", failure);
    }
  }
}
