package fr.matricule.kernel.operations;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.http.input.Text;
import fr.matricule.kernel.http.input.Written;
import fr.matricule.kernel.inbox.ParkedMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets ops mend a parked message and release it with what stands behind it. */
@Path("/parked-messages/{id}")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
class ParkedMessageResource {

  /** What may be done with a parked message. */
  @Schema(name = "ReleaseAction")
  enum Action {
    RETRY,
    SKIP
  }

  /** The wish of ops, with its reason for the record. */
  record Release(
      @Nullable Action action, @Written(as = Text.PARAGRAPHS, max = 500) @Nullable String reason) {}

  /** Other data in place of those that came, with the reason for the record. */
  @Schema(name = "PayloadCorrection")
  record Correction(
      @Schema(type = SchemaType.OBJECT, implementation = Object.class) @Nullable JsonNode payload,
      @Written(as = Text.PARAGRAPHS, max = 500) @Nullable String reason) {}

  /** How many messages left the line. */
  record Released(int released) {}

  private final ParkedLine line;
  private final CorrectedPayload corrected;
  private final Idempotency idempotency;

  ParkedMessageResource(ParkedLine line, CorrectedPayload corrected, Idempotency idempotency) {
    this.line = line;
    this.corrected = corrected;
    this.idempotency = idempotency;
  }

  @PUT
  @Path("/payload")
  @RolesAllowed("ops")
  @Operation(
      operationId = "correctParkedMessage",
      summary = "Put other data in the place of those that came, which are kept",
      description = "The data must fit the contract of the event's version.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = ParkedMessageView.class)))
  @APIResponse(responseCode = "404", description = "Nothing of that id waits")
  @APIResponse(responseCode = "409", description = "No contract for such an event: skip it")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "The data do not fit the contract")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Correction wish) {
    if (wish.payload() == null) {
      throw Problem.of(422, "invalid-request").at("/payload", "required");
    }
    ParkedMessage message =
        corrected.put(id, ifMatch, wish.payload(), OpsActions.reason(wish.reason()));
    return Response.ok(ParkedMessageView.whole(message)).tag(Versions.tag(message.version)).build();
  }

  @POST
  @Path("/release")
  @RolesAllowed("ops")
  @Operation(
      operationId = "releaseParkedMessage",
      summary = "Try the first of a line again, or skip it, and go on with what stands behind it")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "r-1")
  @APIResponse(
      responseCode = "200",
      description = "How many left the line; none when it still cannot be handled",
      content = @Content(schema = @Schema(implementation = Released.class)))
  @APIResponse(responseCode = "404", description = "Nothing of that id waits")
  @APIResponse(responseCode = "409", description = "Another message of the case stands before it")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response release(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Release wish) {
    if (wish.action() == null) {
      throw Problem.of(422, "invalid-request").at("/action", "required");
    }
    String reason = OpsActions.reason(wish.reason());
    boolean skip = wish.action() == Action.SKIP;
    return idempotency.answer(
        wish, () -> Response.ok(new Released(line.release(id, ifMatch, skip, reason))).build());
  }
}
