package fr.matricule.applications.web;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Actor.Capacity;
import fr.matricule.applications.Application;
import fr.matricule.applications.Applications;
import fr.matricule.applications.history.History;
import fr.matricule.applications.progress.CaseProgress;
import fr.matricule.kernel.http.RequestedLanguage;
import fr.matricule.kernel.http.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading a case: by its owner, its office, an auditor. */
@Path("/applications/{id}")
@Tag(name = "Case")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
public class CaseResource {

  /**
   * What the caller may do with a case and in which capacity; who owns it and which office handles
   * it. The version orders what is known of it.
   */
  public record AccessView(
      boolean see,
      boolean handle,
      Capacity capacity,
      String ownerRef,
      @Nullable String office,
      long version) {}

  private final CaseViews views;
  private final CaseProgress progress;
  private final History history;
  private final Applications applications;
  private final CurrentActor actor;
  private final RequestedLanguage requested;

  CaseResource(
      CaseViews views,
      CaseProgress progress,
      History history,
      Applications applications,
      CurrentActor actor,
      RequestedLanguage requested) {
    this.views = views;
    this.progress = progress;
    this.history = history;
    this.applications = applications;
    this.actor = actor;
    this.requested = requested;
  }

  @GET
  @Operation(operationId = "getApplication", summary = "Read a case")
  @APIResponse(
      responseCode = "200",
      description = "The case",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  public Response get(@PathParam("id") UUID id) {
    return views.ok(views.seen(id));
  }

  @GET
  @Path("/progress")
  @Operation(
      operationId = "getProgress",
      summary = "Where the case stands, in one plain sentence",
      description = "In the language that Accept-Language asks for, else in that of the case.")
  @APIResponse(
      responseCode = "200",
      description = "Who acts next and by when",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ProgressView.class),
              examples = @ExampleObject(name = "A document is needed", value = Examples.PROGRESS)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  public Response progress(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Application application = views.seen(id);
    return Response.ok(
            ProgressView.of(
                application,
                progress.of(application),
                progress.decided(application),
                requested.of(headers)))
        .tag(Versions.tag(application.version()))
        .build();
  }

  @GET
  @Path("/timeline")
  @Operation(operationId = "getTimeline", summary = "What happened, step by step")
  @APIResponse(
      responseCode = "200",
      description = "The steps, oldest first",
      content =
          @Content(
              schema = @Schema(implementation = TimelineView.class),
              examples = @ExampleObject(name = "One step", value = Examples.TIMELINE)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  public TimelineView timeline(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Application application = views.seen(id);
    boolean owner = actor.get().owns(application);
    return TimelineView.of(
        history.of(id).stream().filter(entry -> !(owner && entry.isConfidential())).toList(),
        requested.of(headers));
  }

  @GET
  @Path("/access")
  @Operation(
      operationId = "getAccess",
      summary = "Whether the caller may see the case, and whether they may handle it",
      description = "For the other services, which ask with their caller's own token.")
  @APIResponse(
      responseCode = "200",
      description = "They may see it. Whoever owns a case never handles it")
  @APIResponse(responseCode = "404", description = "No such case, or not theirs")
  public AccessView access(@PathParam("id") UUID id) {
    // before the row: an answer must never claim to be newer than what it says
    long version = applications.announcedVersion(id);
    Application application = views.seen(id);
    Actor person = actor.get();
    return new AccessView(
        true,
        person.mayHandle(application),
        person.capacityFor(application).orElseThrow(),
        application.ownerRef(),
        application.submittedOn() == null ? null : application.office(),
        version);
  }
}
