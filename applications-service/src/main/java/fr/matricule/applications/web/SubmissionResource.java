package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.submission.Receipt;
import fr.matricule.applications.usecase.SubmitApplication;
import fr.matricule.applications.usecase.WithdrawApplication;
import fr.matricule.kernel.http.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Submitting a draft, and withdrawing a case. */
@Path("/applications/{id}")
@Tag(name = "Applicant")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  /** An act that needs no more words. */
  public record Nothing() {}

  private final SubmitApplication submitApplication;
  private final WithdrawApplication withdrawApplication;
  private final Idempotency idempotency;
  private final CaseViews views;
  private final CurrentActor actor;

  SubmissionResource(
      SubmitApplication submitApplication,
      WithdrawApplication withdrawApplication,
      Idempotency idempotency,
      CaseViews views,
      CurrentActor actor) {
    this.submitApplication = submitApplication;
    this.withdrawApplication = withdrawApplication;
    this.idempotency = idempotency;
    this.views = views;
    this.actor = actor;
  }

  @POST
  @Path("/submission")
  @RolesAllowed("applicant")
  @Operation(
      operationId = "submitApplication",
      summary = "Submit the draft",
      description =
          "A missing document is listed in the receipt and refuses nothing; a missing sworn"
              + " statement or indispensable field does.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "a-2")
  @APIResponse(
      responseCode = "201",
      description = "The registration receipt",
      headers = @Header(name = "Location"),
      content =
          @Content(
              schema = @Schema(implementation = Receipt.class),
              examples = @ExampleObject(name = "A document is missing", value = Examples.RECEIPT)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "It is submitted already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "422", description = "Something indispensable is missing")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable Nothing body) {
    return idempotency.answer(
        id,
        body,
        () ->
            Response.created(URI.create("/applications/" + id))
                .entity(submitApplication.submit(actor.get(), id, ifMatch))
                .build());
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed("applicant")
  @Operation(operationId = "withdrawApplication", summary = "Withdraw the case")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "a-3")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "It is decided or over")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable Nothing body) {
    return idempotency.answer(id, body, () -> withdrawn(id, ifMatch));
  }

  private Response withdrawn(UUID id, @Nullable String ifMatch) {
    Application application = withdrawApplication.withdraw(actor.get(), id, ifMatch);
    return views.ok(application);
  }
}
