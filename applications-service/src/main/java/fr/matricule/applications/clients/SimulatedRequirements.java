package fr.matricule.applications.clients;

import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.Requirements;
import fr.matricule.applications.form.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks eligibility-service; when it is away or slow, nobody waits and nothing is known. */
@ApplicationScoped
class SimulatedRequirements implements Requirements {

  private static final Logger LOG = Logger.getLogger(SimulatedRequirements.class);

  private final SimulationApi simulation;

  SimulatedRequirements(@RestClient SimulationApi simulation) {
    this.simulation = simulation;
  }

  @Override
  public Optional<RequiredDocuments> neededBy(Facts facts) {
    if (facts.situation() == null) {
      return Optional.empty();
    }
    try {
      SimulationApi.Answer answer = simulation.simulate(new SimulationApi.Question(facts));
      return Optional.ofNullable(answer.requiredDocuments())
          .filter(needs -> !needs.isEmpty())
          .map(
              needs ->
                  new RequiredDocuments(
                      needs.stream()
                          .map(need -> new RequiredDocuments.Group(need.purpose(), need.anyOf()))
                          .toList()));
    } catch (RuntimeException away) {
      // its kind only: the message could repeat the facts
      LOG.warnf(
          "The simulation gave no answer (%s); the documents everybody needs are assumed",
          away.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
