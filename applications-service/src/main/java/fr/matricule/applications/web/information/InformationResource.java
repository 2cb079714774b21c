package fr.matricule.applications.web.information;

import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.usecase.information.AnswerInformationRequest;
import fr.matricule.applications.usecase.information.RequestInformation;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking for documents, and answering item by item. */
@Path("/applications/{id}/information-requests")
@Tag(name = "Information requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InformationResource {

  private final RequestInformation requestInformation;
  private final AnswerInformationRequest answerRequest;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  InformationResource(
      RequestInformation requestInformation,
      AnswerInformationRequest answerRequest,
      Idempotency idempotency,
      CurrentActor actor) {
    this.requestInformation = requestInformation;
    this.answerRequest = answerRequest;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(
      operationId = "requestInformation",
      summary = "Ask for documents",
      description =
          "Without dueOn the usual thirty days apply. A dueOn too near or on a day off is moved to a"
              + " working day, and askedDueOn says what was asked.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "c-1")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = InformationBodies.Asking.class),
              examples = @ExampleObject(name = "A better copy", value = Examples.ASKING)))
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content =
          @Content(
              schema = @Schema(implementation = InformationRequestView.class),
              examples = @ExampleObject(name = "Asked", value = Examples.ASKED)))
  @APIResponse(responseCode = "404", description = "No such case, or not of your office")
  @APIResponse(responseCode = "409", description = "The case is a draft or over")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "422", description = "Nothing asked for, or a day that cannot be")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InformationBodies.@Nullable Asking body) {
    return idempotency.answer(
        id,
        body,
        () ->
            created(
                requestInformation.ask(actor.get(), id, ifMatch, InformationBodies.checked(body))));
  }

  @POST
  @Path("/{rid}/answers")
  @RolesAllowed("applicant")
  @Operation(
      operationId = "answerInformationRequest",
      summary = "Answer items of a request with documents",
      description =
          "A document answers once it has arrived and can be read; when every item has its"
              + " document, the clocks resume by themselves.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "a-4")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = InformationBodies.Answers.class),
              examples = @ExampleObject(name = "One item", value = Examples.ANSWERS)))
  @APIResponse(
      responseCode = "201",
      description = "Answered",
      content =
          @Content(
              schema = @Schema(implementation = InformationRequestView.class),
              examples = @ExampleObject(name = "Answered", value = Examples.ASKED)))
  @APIResponse(
      responseCode = "202",
      description = "Noted; a document has not arrived or is not inspected yet",
      content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
  @APIResponse(responseCode = "404", description = "No such case or request, or not yours")
  @APIResponse(responseCode = "409", description = "All was answered before")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "422", description = "An item or a document that is not of the case")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("rid") UUID requestId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InformationBodies.@Nullable Answers body) {
    return idempotency.answer(id, body, () -> answered(id, requestId, ifMatch, body));
  }

  private Response answered(
      UUID id, UUID requestId, @Nullable String ifMatch, InformationBodies.@Nullable Answers body) {
    List<AnsweredItem> items = InformationBodies.checked(body);
    InformationRequest request = answerRequest.answer(actor.get(), id, requestId, ifMatch, items);
    return request.items().stream().anyMatch(InformationItem::isPending)
        ? Response.accepted(InformationRequestView.of(request)).build()
        : created(request);
  }

  private static Response created(InformationRequest request) {
    return Response.status(Response.Status.CREATED)
        .entity(InformationRequestView.of(request))
        .build();
  }
}
