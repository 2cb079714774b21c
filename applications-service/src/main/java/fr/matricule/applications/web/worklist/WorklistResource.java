package fr.matricule.applications.web.worklist;

import fr.matricule.applications.Actor;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
import fr.matricule.applications.worklist.WorkItem;
import fr.matricule.applications.worklist.WorkList;
import fr.matricule.applications.worklist.WorkQuery;
import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an office has to do. */
@Path("/worklist")
@Tag(name = "Caseworker")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

  private static final int MAX_LIMIT = 100;

  private final WorkList workList;
  private final CurrentActor actor;

  WorklistResource(WorkList workList, CurrentActor actor) {
    this.workList = workList;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "getWorklist",
      summary = "The submitted cases of the office, oldest first",
      description =
          "Open cases unless status or task says otherwise. The header Link names the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      headers = @Header(name = "Link", description = "rel=next, while there is another page"),
      content =
          @Content(
              schema = @Schema(implementation = WorklistView.class),
              examples = @ExampleObject(name = "One case", value = Examples.WORKLIST)))
  @APIResponse(responseCode = "422", description = "Not a cursor of this list, or no such limit")
  public Response page(
      @Parameter(schema = @Schema(implementation = ApplicationStatus.class)) @QueryParam("status")
          List<String> statuses,
      @Parameter(schema = @Schema(implementation = Identification.class))
          @QueryParam("identityTrack")
          List<String> identifications,
      @Parameter(schema = @Schema(implementation = Entitlement.class))
          @QueryParam("entitlementTrack")
          List<String> entitlements,
      @Parameter(schema = @Schema(implementation = TaskKind.class)) @QueryParam("task")
          List<String> tasks,
      @Parameter(description = "From the Link header of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Problem.of(422, "invalid-limit", MAX_LIMIT);
    }
    WorkQuery query =
        new WorkQuery(
            office(),
            codes(
                "status",
                statuses,
                ApplicationStatus::valueOf,
                // a task may outlive its case
                tasks.isEmpty() ? ApplicationStatus.OPEN : EnumSet.allOf(ApplicationStatus.class)),
            codes(
                "identityTrack",
                identifications,
                Identification::valueOf,
                EnumSet.allOf(Identification.class)),
            codes(
                "entitlementTrack",
                entitlements,
                Entitlement::valueOf,
                EnumSet.allOf(Entitlement.class)),
            codes("task", tasks, TaskKind::valueOf, EnumSet.noneOf(TaskKind.class)),
            WorkCursor.read(cursor),
            limit);
    List<WorkItem> found = workList.page(query);
    List<WorkItem> page = found.subList(0, Math.min(limit, found.size()));
    Response.ResponseBuilder answer =
        Response.ok(new WorklistView(page.stream().map(WorklistView.Item::of).toList()));
    if (found.size() > limit) {
      answer.link(
          uri.getRequestUriBuilder()
              .replaceQueryParam("cursor", WorkCursor.after(page.getLast()))
              .build(),
          "next");
    }
    return answer.build();
  }

  private static <E> Set<E> codes(
      String filter, List<@Nullable String> given, Function<String, E> code, Set<E> otherwise) {
    List<String> wanted = given.stream().filter(Objects::nonNull).toList();
    try {
      return wanted.isEmpty()
          ? otherwise
          : wanted.stream().map(code).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException unknown) {
      throw Problem.of(422, "invalid-filter", filter);
    }
  }

  private @Nullable String office() {
    Actor person = actor.get();
    if (person.role() == Actor.Role.AUDITOR) {
      return null;
    }
    if (person.office() == null) {
      throw Problem.of(403, "no-office-in-token");
    }
    return person.office();
  }
}
