package fr.matricule.applications.web.decision;

import fr.matricule.applications.Application;
import fr.matricule.applications.usecase.decision.ConfirmDecision;
import fr.matricule.applications.usecase.decision.TakeDecision;
import fr.matricule.applications.usecase.number.CheckIdentity;
import fr.matricule.applications.web.ApplicationView;
import fr.matricule.applications.web.CaseViews;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
import fr.matricule.kernel.http.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an office decides: about the identity document, and about the entitlement. */
@Path("/applications/{id}")
@Tag(name = "Caseworker")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "supervisor"})
@APIResponse(responseCode = "404", description = "No such case, or not of your office")
@APIResponse(responseCode = "409", description = "This cannot happen to the case now")
@APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
@APIResponse(responseCode = "428", description = "No If-Match")
public class DecisionResource {

  private final CheckIdentity checkIdentity;
  private final TakeDecision takeDecision;
  private final ConfirmDecision confirmDecision;
  private final Idempotency idempotency;
  private final CaseViews views;
  private final CurrentActor actor;

  DecisionResource(
      CheckIdentity checkIdentity,
      TakeDecision takeDecision,
      ConfirmDecision confirmDecision,
      Idempotency idempotency,
      CaseViews views,
      CurrentActor actor) {
    this.checkIdentity = checkIdentity;
    this.takeDecision = takeDecision;
    this.confirmDecision = confirmDecision;
    this.idempotency = idempotency;
    this.views = views;
    this.actor = actor;
  }

  @PUT
  @Path("/identity-check")
  @Operation(
      operationId = "checkIdentity",
      summary = "Accept or reject the identity document",
      description = "Once it is accepted, a waiting number is asked of the issuing authority.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = DecisionBodies.IdentityCheck.class),
              examples = @ExampleObject(name = "Accepted", value = Examples.IDENTITY_CHECK)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "422", description = "No readable identity document of this case")
  public Response check(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecisionBodies.@Nullable IdentityCheck body) {
    return views.ok(checkIdentity.check(actor.get(), id, ifMatch, DecisionBodies.checked(body)));
  }

  @PUT
  @Path("/decision")
  @Operation(
      operationId = "decide",
      summary = "Decide about the entitlement, or propose an unfavourable decision",
      description =
          "A refusal, deferral or redirection has reasons in law and fact and takes effect only when a second person confirms it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = DecisionBodies.RulingBody.class),
              examples = {
                @ExampleObject(name = "A grant", value = Examples.GRANT),
                @ExampleObject(name = "A refusal", value = Examples.REFUSAL)
              }))
  @APIResponse(
      responseCode = "200",
      description = "Decided",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(
      responseCode = "202",
      description = "An unfavourable decision is proposed and waits for a second person",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = ApplicationView.class)))
  @APIResponse(responseCode = "422", description = "The decision lacks what its outcome needs")
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecisionBodies.@Nullable RulingBody body) {
    var ruling = DecisionBodies.checked(body);
    Application application = takeDecision.decide(actor.get(), id, ifMatch, ruling);
    return ruling.outcome().isUnfavourable()
        ? views.answer(Response.accepted(), application)
        : views.ok(application);
  }

  @POST
  @Path("/decision/confirmation")
  @RolesAllowed("decision-confirmer")
  @Operation(
      operationId = "confirmDecision",
      summary = "Confirm or decline a proposed decision",
      description = "Never by the person who proposed it; who may confirm says the realm.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "c-2")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = DecisionBodies.Confirmation.class),
              examples = @ExampleObject(name = "Agreed", value = Examples.CONFIRMATION)))
  @APIResponse(
      responseCode = "200",
      description = "Settled",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "403", description = "It was you who proposed it")
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecisionBodies.@Nullable Confirmation body) {
    return idempotency.answer(
        id,
        body,
        () ->
            views.ok(
                confirmDecision.settle(actor.get(), id, ifMatch, DecisionBodies.checked(body))));
  }
}
