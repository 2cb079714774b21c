package fr.matricule.applications.web;

import fr.matricule.applications.usecase.OpenApplication;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.language.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a case begins. */
@Path("/applications")
@Tag(name = "Applicant")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpenResource {

  /** In which language the applicant wants to be spoken to. */
  public record Opening(@Nullable String language) {}

  private final OpenApplication openApplication;
  private final Idempotency idempotency;
  private final CaseViews views;
  private final CurrentActor actor;

  OpenResource(
      OpenApplication openApplication,
      Idempotency idempotency,
      CaseViews views,
      CurrentActor actor) {
    this.openApplication = openApplication;
    this.idempotency = idempotency;
    this.views = views;
    this.actor = actor;
  }

  @POST
  @RolesAllowed("applicant")
  @Operation(operationId = "openApplication", summary = "Open a draft")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "a-1")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = Opening.class),
              examples = @ExampleObject(name = "In French", value = Examples.OPENING)))
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      headers = {@Header(name = "Location"), @Header(name = "ETag")},
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "400", description = "No Idempotency-Key")
  @APIResponse(responseCode = "422", description = "Not one of the languages")
  public Response open(@Nullable Opening opening) {
    return idempotency.answer(opening, () -> opened(language(opening)));
  }

  private Response opened(Language language) {
    var application = openApplication.open(actor.get(), language);
    return views.answer(
        Response.created(URI.create("/applications/" + application.id())), application);
  }

  private static Language language(@Nullable Opening opening) {
    String code = opening == null ? null : opening.language();
    return Language.of(code)
        .orElseThrow(
            () ->
                Problem.of(422, "invalid-request")
                    .at("/language", code == null ? "required" : "language"));
  }
}
