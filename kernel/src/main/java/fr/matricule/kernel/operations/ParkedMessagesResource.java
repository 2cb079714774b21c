package fr.matricule.kernel.operations;

import fr.matricule.kernel.http.Page;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.inbox.ParkedMessage;
import fr.matricule.kernel.inbox.ParkedMessage.State;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets ops see what could not be handled, and what Kafka refused (consumer {@code outbox}). */
@Path("/parked-messages")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
class ParkedMessagesResource {

  private final EntityManager database;

  ParkedMessagesResource(EntityManager database) {
    this.database = database;
  }

  @GET
  @RolesAllowed({"ops", "auditor"})
  @Operation(
      operationId = "listParkedMessages",
      summary = "Messages that could not be handled, in the order in which they came",
      description =
          "Those that wait, unless state says otherwise. The header Link names the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ParkedMessageView.Items.class)))
  @APIResponse(responseCode = "422", description = "No such cursor, limit or filter")
  public Response page(
      @QueryParam("consumer") @Nullable String consumer,
      @QueryParam("case") @Nullable String caseId,
      @Parameter(schema = @Schema(implementation = State.class))
          @QueryParam("state")
          @DefaultValue("PARKED")
          String state,
      @Parameter(description = "A part of the reason") @QueryParam("reason")
          @Nullable String reason,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    Page page = Page.of(cursor, limit);
    Map<String, @Nullable Object> conditions = new HashMap<>();
    conditions.put("state = ?", state(state));
    conditions.put("consumer = ?", consumer);
    conditions.put("caseId = ?", Page.caseFilter(caseId));
    conditions.put("locate(?, reason) > 0", reason);
    return page.answer(
        uri,
        page.rows(database, ParkedMessage.class, conditions),
        message -> message.id,
        ParkedMessageView::summary);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"ops", "auditor"})
  @Operation(operationId = "getParkedMessage", summary = "One of them, with its payload")
  @APIResponse(
      responseCode = "200",
      description = "The message",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = ParkedMessageView.class)))
  @APIResponse(responseCode = "404", description = "No such message")
  public Response one(@PathParam("id") UUID id) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    if (message == null) {
      throw Problem.notFound();
    }
    return Response.ok(ParkedMessageView.whole(message)).tag(Versions.tag(message.version)).build();
  }

  private static State state(String name) {
    try {
      return State.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw Problem.of(422, "invalid-filter", "state");
    }
  }
}
