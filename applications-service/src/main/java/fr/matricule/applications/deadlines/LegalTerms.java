package fr.matricule.applications.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a site may have to change when the list of procedures of CRPA D231-2 does: whether silence
 * about the entitlement accepts or rejects. Silence never makes a number.
 */
@ApplicationScoped
public class LegalTerms {

  private final ImplicitOutcome silence;

  LegalTerms(
      @ConfigProperty(name = "matricule.law.silence", defaultValue = "ACCEPTANCE")
          ImplicitOutcome silence) {
    this.silence = silence;
  }

  public ImplicitOutcome silence() {
    return silence;
  }
}
