package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.Applications;
import fr.matricule.applications.Reference;
import fr.matricule.applications.progress.CaseProgress;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.RequestedLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An applicant's own cases. */
@Path("/applications")
@Tag(name = "Applicant")
@Produces(MediaType.APPLICATION_JSON)
public class MyApplicationsResource {

  private static final int MOST = 50;

  /** A page of one's own cases. */
  public record MyApplicationsView(List<MyApplicationView> items) {}

  private final Applications applications;
  private final CaseProgress progress;
  private final CurrentActor actor;
  private final RequestedLanguage requested;

  MyApplicationsResource(
      Applications applications,
      CaseProgress progress,
      CurrentActor actor,
      RequestedLanguage requested) {
    this.applications = applications;
    this.progress = progress;
    this.actor = actor;
    this.requested = requested;
  }

  @GET
  @RolesAllowed("applicant")
  @Operation(
      operationId = "listMyApplications",
      summary = "One's own cases, newest first",
      description = "Drafts too. The header Link names the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      headers = @Header(name = "Link", description = "rel=next, while there is another page"),
      content =
          @Content(
              schema = @Schema(implementation = MyApplicationsView.class),
              examples = @ExampleObject(name = "One case", value = MyApplicationView.EXAMPLE)))
  @APIResponse(responseCode = "422", description = "Not a cursor of this list, or no such limit")
  public Response list(
      @Parameter(description = "From the Link header of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") int limit,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    if (limit < 1 || limit > MOST) {
      throw Problem.of(422, "invalid-limit", MOST);
    }
    List<Application> found = applications.ofOwner(actor.get().subject(), place(cursor), limit + 1);
    List<Application> page = found.subList(0, Math.min(limit, found.size()));
    Response.ResponseBuilder answer =
        Response.ok(
            new MyApplicationsView(
                page.stream()
                    .map(
                        mine ->
                            MyApplicationView.of(mine, progress.of(mine), requested.of(headers)))
                    .toList()));
    if (found.size() > limit) {
      answer.link(
          uri.getRequestUriBuilder()
              .replaceQueryParam("cursor", page.getLast().reference())
              .build(),
          "next");
    }
    return answer.build();
  }

  private static @Nullable Reference place(@Nullable String cursor) {
    try {
      return cursor == null ? null : new Reference(cursor);
    } catch (IllegalArgumentException foreign) {
      throw Problem.of(422, "invalid-cursor");
    }
  }
}
