package fr.matricule.documents.antivirus;

import fr.matricule.documents.file.Antivirus;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Decides by configuration who looks for malware. */
@Singleton
final class AntivirusChoice {

  private static final Logger LOG = Logger.getLogger(AntivirusChoice.class);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);

  /**
   * The scanner of this installation.
   *
   * @throws IllegalStateException when there is none outside the sandbox
   */
  @Produces
  @Singleton
  @Startup
  Antivirus antivirus(
      @ConfigProperty(name = "clamd.address") Optional<String> clamd,
      @ConfigProperty(name = "matricule.sandbox") boolean sandbox) {
    if (clamd.isPresent()) {
      LOG.infof("Files are scanned by clamd at %s", clamd.get());
      return new Clamd(clamd.get(), TO_ANSWER);
    }
    if (!sandbox) {
      throw new IllegalStateException(
          "No antivirus: set clamd.address to the host:port of a ClamAV daemon");
    }
    LOG.warn(
        "No antivirus: clamd.address is not set, so only the EICAR test file is recognised (sandbox)");
    return new EicarRecogniser();
  }
}
