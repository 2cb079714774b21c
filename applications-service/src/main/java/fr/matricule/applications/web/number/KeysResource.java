package fr.matricule.applications.web.number;

import fr.matricule.applications.number.EnvelopeKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys to which the issuing authority seals numbers. */
@Path("/keys")
@Tag(name = "Number")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

  private final EnvelopeKeys keys;

  KeysResource(EnvelopeKeys keys) {
    this.keys = keys;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getKeys",
      summary = "The public keys for numbers, as a JSON Web Key Set",
      description =
          "Seal with the first key (JWE compact, ECDH-ES and A256GCM, its kid in the header) the JSON"
              + " {applicationId, attempt, number, kind}.")
  @APIResponse(responseCode = "200", description = "The key set (RFC 7517)")
  public Map<String, Object> keys() {
    return keys.published();
  }
}
