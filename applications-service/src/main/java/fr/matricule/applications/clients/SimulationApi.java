package fr.matricule.applications.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Facts;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * eligibility-service's stateless simulation, as far as it is asked here. Nobody needs a login for
 * it, but a service that says who it is may ask for many people.
 */
@RegisterRestClient(configKey = "eligibility")
@OidcClientFilter
interface SimulationApi {

  /** What is asked: facts without a name. */
  record Question(Facts facts) {}

  /** What is read of the answer. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(@Nullable List<Need> requiredDocuments, @Nullable List<Need> laterDocuments) {}

  /** One group of documents. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Need(RequiredDocuments.Purpose purpose, List<DocumentKind> anyOf) {}

  @POST
  @Path("/simulations")
  Answer simulate(Question question);
}
