package fr.matricule.eligibility.clients;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The immutable facts of a case, read with this service's own credentials. */
@RegisterRestClient(configKey = "applications")
@OidcClientFilter
interface FactsApi {

  @GET
  @Path("/applications/{id}/facts/{version}")
  JsonNode facts(@PathParam("id") UUID id, @PathParam("version") int version);
}
