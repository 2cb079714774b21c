package fr.matricule.applications.clients;

import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Group;
import fr.matricule.applications.documents.Requirements;
import fr.matricule.applications.form.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
      List<Group> groups =
          Stream.concat(
                  groups(answer.requiredDocuments(), null), groups(answer.laterDocuments(), true))
              .toList();
      return groups.isEmpty() ? Optional.empty() : Optional.of(new RequiredDocuments(groups));
    } catch (RuntimeException away) {
      // its kind only: the message could repeat the facts
      LOG.warnf(
          "The simulation gave no answer (%s); what is needed is not known yet",
          away.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static Stream<Group> groups(
      @Nullable List<SimulationApi.Need> needs, @Nullable Boolean later) {
    return needs == null
        ? Stream.of()
        : needs.stream().map(need -> new Group(need.purpose(), need.anyOf(), later));
  }
}
