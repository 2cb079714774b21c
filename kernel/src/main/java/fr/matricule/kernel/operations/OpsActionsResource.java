package fr.matricule.kernel.operations;

import fr.matricule.kernel.http.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets auditors read what ops did. */
@Path("/ops-actions")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
class OpsActionsResource {

  /** One act: who did what to which message or consumer, when and why. */
  @Schema(name = "OpsAction")
  record View(
      UUID id,
      Instant at,
      String who,
      String action,
      String subject,
      @Nullable UUID caseId,
      String reason,
      Map<String, Object> details) {
    static View of(OpsAction a) {
      return new View(a.id, a.at, a.who, a.action, a.subject, a.caseId, a.reason, a.details);
    }
  }

  /** A page of a list. */
  @Schema(name = "OpsActionPage")
  record Items(List<View> items) {}

  private final EntityManager database;

  OpsActionsResource(EntityManager database) {
    this.database = database;
  }

  @GET
  @RolesAllowed({"ops", "auditor"})
  @Operation(
      operationId = "listOpsActions",
      summary = "What those who run the service did to its messages, oldest first",
      description = "The header Link names the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = Items.class)))
  @APIResponse(responseCode = "422", description = "No such cursor, limit or filter")
  public Response page(
      @QueryParam("case") @Nullable String caseId,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    Page page = Page.of(cursor, limit);
    Map<String, @Nullable Object> conditions = new HashMap<>();
    conditions.put("caseId = ?", Page.caseFilter(caseId));
    conditions.put("subject = ?", subject);
    return page.answer(
        uri, page.rows(database, OpsAction.class, conditions), act -> act.id, View::of);
  }
}
