package fr.matricule.notifications.clients;

import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.SocialNumber;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What applications-service tells us of a person, with this service's own credentials. */
@RegisterRestClient(configKey = "applications")
@OidcClientFilter
interface ApplicationsApi {

  @GET
  @Path("/applications/{id}/contact")
  Contact contact(@PathParam("id") UUID id);

  @GET
  @Path("/applications/{id}/number")
  SocialNumber number(@PathParam("id") UUID id, @QueryParam("purpose") String purpose);
}
