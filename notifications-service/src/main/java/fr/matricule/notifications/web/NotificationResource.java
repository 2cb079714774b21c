package fr.matricule.notifications.web;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.language.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person was told. */
@Path("/notifications")
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
public class NotificationResource {

  private static final int MOST = 200;

  private final VisibleNotifications visible;
  private final Seal seal;

  NotificationResource(VisibleNotifications visible, Seal seal) {
    this.visible = visible;
    this.seal = seal;
  }

  @GET
  @Operation(
      operationId = "listNotifications",
      summary = "The messages of a case, oldest first",
      description = "Subjects follow Accept-Language (fr, en). More pages: the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "The messages",
      headers = @Header(name = "Link", description = "The next page, when there is one"),
      content =
          @Content(
              schema = @Schema(implementation = NotificationView.Page.class),
              examples = @ExampleObject(name = "Two messages", value = Examples.LIST)))
  @APIResponse(responseCode = "400", description = "The case is not named")
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  public Response list(
      @Parameter(required = true, description = "The case") @QueryParam("application")
          @Nullable UUID application,
      @Parameter(description = "The last message of the page before") @QueryParam("cursor")
          @Nullable UUID cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    if (application == null) {
      throw Problem.of(400, "invalid-request").at("/application", "required");
    }
    int size = Math.clamp(limit, 1, MOST);
    List<Notification> found = visible.ofCase(application, cursor, size + 1);
    Response.ResponseBuilder answer =
        Response.ok(page(found.stream().limit(size).toList(), language(headers)));
    return found.size() > size
        ? answer.links(next(uri, found.get(size - 1))).build()
        : answer.build();
  }

  private NotificationView.Page page(List<Notification> found, Language language) {
    return new NotificationView.Page(
        found.stream().map(each -> NotificationView.of(each, language, seal)).toList());
  }

  private static Link next(UriInfo uri, Notification last) {
    return Link.fromUriBuilder(
            uri.getRequestUriBuilder().replaceQueryParam("cursor", last.id().value()))
        .rel("next")
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readNotification", summary = "One message")
  @APIResponse(
      responseCode = "200",
      description = "The message",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = NotificationView.class),
              examples = @ExampleObject(name = "A letter", value = Examples.LETTER)))
  @APIResponse(responseCode = "404", description = "No such message, or not yours")
  public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Notification found = visible.require(id);
    return Response.ok(NotificationView.of(found, language(headers), seal))
        .tag(Versions.tag(found.version()))
        .build();
  }

  /** French when it is asked for before English, English otherwise. */
  private static Language language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(wanted -> wanted.getLanguage())
        .filter(wanted -> wanted.equals("fr") || wanted.equals("en"))
        .findFirst()
        .map(Language::of)
        .orElse(Language.EN);
  }
}
