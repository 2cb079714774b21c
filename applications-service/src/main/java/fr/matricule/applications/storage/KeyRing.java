package fr.matricule.applications.storage;

import fr.matricule.applications.number.EnvelopeKeys;
import fr.matricule.applications.number.NumberVault;
import fr.matricule.applications.number.PivotCheck;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys, from configuration. Without them only the sandbox starts, with keys that everybody can
 * read in this repository.
 */
@Startup
@ApplicationScoped
class KeyRing {

  private final boolean sandbox;
  private final EnvelopeKeys envelopes;
  private final NumberVault vault;

  KeyRing(
      @ConfigProperty(name = "matricule.sandbox") boolean sandbox,
      @ConfigProperty(name = "matricule.keys.number-jwks") Optional<String> numberJwks,
      @ConfigProperty(name = "matricule.keys.vault-keyset") Optional<String> vaultKeyset,
      @ConfigProperty(name = "matricule.keys.fingerprint") Optional<String> fingerprint) {
    this.sandbox = sandbox;
    this.envelopes = new EnvelopeKeys(key("number-jwks", numberJwks, "number-jwks.json"));
    this.vault =
        new TinkVault(
            key("vault-keyset", vaultKeyset, "vault-keyset.json"),
            key("fingerprint", fingerprint, "fingerprint.txt"));
  }

  private String key(String name, Optional<String> configured, String sandboxFile) {
    if (configured.isPresent()) {
      return configured.get();
    }
    if (!sandbox) {
      throw new IllegalStateException(
          "matricule.keys." + name + " is missing; only the sandbox has keys of its own");
    }
    try (InputStream file =
        Objects.requireNonNull(KeyRing.class.getResourceAsStream("/sandbox/" + sandboxFile))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Produces
  @Singleton
  EnvelopeKeys envelopeKeys() {
    return envelopes;
  }

  @Produces
  @Singleton
  NumberVault numberVault() {
    return vault;
  }

  @Produces
  @Singleton
  PivotCheck pivotCheck() {
    return new PivotCheck(sandbox);
  }
}
