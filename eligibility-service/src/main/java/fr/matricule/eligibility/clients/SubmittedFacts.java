package fr.matricule.eligibility.clients;

import fr.matricule.eligibility.facts.StatedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the facts from applications-service, fact by fact where one cannot be read. */
@ApplicationScoped
class SubmittedFacts implements StatedFacts {

  private final FactsApi api;

  SubmittedFacts(@RestClient FactsApi api) {
    this.api = api;
  }

  @Override
  public Reading of(UUID applicationId, int version) {
    return FactsReading.of(api.facts(applicationId, version));
  }
}
