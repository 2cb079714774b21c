package fr.matricule.applications.web.contact;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.applications.Application;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.usecase.contact.ChangeContact;
import fr.matricule.applications.usecase.contact.ConfirmAddress;
import fr.matricule.applications.usecase.contact.ConfirmEmail;
import fr.matricule.applications.web.ApplicationView;
import fr.matricule.applications.web.CaseViews;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.input.RequestJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changing how to reach an applicant once the form is submitted. */
@Path("/applications/{id}/contact")
@Tag(name = "Contact")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "No such case, or not yours")
@APIResponse(responseCode = "409", description = "Not now: a draft, or nothing to confirm")
@APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
@APIResponse(responseCode = "422", description = "A value that cannot be; names each place")
@APIResponse(responseCode = "428", description = "No If-Match")
public class ContactResource {

  /** The code that came to the new e-mail address. */
  public record Code(@Nullable String code) {}

  private final ChangeContact changeContact;
  private final ConfirmEmail confirmEmail;
  private final ConfirmAddress confirmAddress;
  private final Idempotency idempotency;
  private final CaseViews views;
  private final CurrentActor actor;
  private final RequestJson json;

  ContactResource(
      ChangeContact changeContact,
      ConfirmEmail confirmEmail,
      ConfirmAddress confirmAddress,
      Idempotency idempotency,
      CaseViews views,
      CurrentActor actor,
      RequestJson json) {
    this.changeContact = changeContact;
    this.confirmEmail = confirmEmail;
    this.confirmAddress = confirmAddress;
    this.idempotency = idempotency;
    this.views = views;
    this.actor = actor;
    this.json = json;
  }

  @PATCH
  @RolesAllowed({"applicant", "caseworker", "supervisor"})
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "changeContact",
      summary = "Change address, e-mail, phone or language",
      description =
          "A JSON merge patch, by the applicant or, with a reason, by the office. It counts from the"
              + " next message on; a new e-mail address counts once the code sent to it is told."
              + " After a change of address letters with a number wait until numberLettersFrom.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = ContactPatch.class),
              examples = @ExampleObject(name = "A new address", value = Examples.CONTACT_PATCH)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now",
      content = @Content(schema = @Schema(implementation = ApplicationView.class)))
  @APIResponse(responseCode = "429", description = "Too many codes were asked for in a day")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable JsonNode body) {
    // the tag of If-Match, checked with the case held, makes sure that this is what was merged
    Contact wanted = ContactPatch.apply(body, views.seen(id).form(), json);
    return views.ok(
        changeContact.change(actor.get(), id, ifMatch, wanted, ContactPatch.reason(body, json)));
  }

  @PUT
  @Path("/email-confirmation")
  @RolesAllowed("applicant")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "confirmEmail",
      summary = "Tell the code that came to the new e-mail address",
      description = "It is valid for 24 hours and five tries.")
  @APIResponse(
      responseCode = "200",
      description = "The address counts",
      content = @Content(schema = @Schema(implementation = ApplicationView.class)))
  public Response confirmEmail(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable Code body) {
    if (body == null || body.code() == null) {
      throw Problem.of(422, "invalid-request").at("/code", "required");
    }
    Application application =
        confirmEmail
            .confirm(actor.get(), id, ifMatch, body.code())
            // thrown here, after the transaction: a wrong code has cost a try
            .orElseThrow(() -> Problem.of(422, "invalid-request").at("/code", "wrong-code"));
    return views.ok(application);
  }

  @POST
  @Path("/address-confirmation")
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(
      operationId = "confirmAddress",
      summary = "Confirm that the new address is the person's",
      description = "Letters with a number leave at once.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "c-4")
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now",
      content = @Content(schema = @Schema(implementation = ApplicationView.class)))
  public Response confirmAddress(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return idempotency.answer(
        id, "address", () -> views.ok(confirmAddress.confirm(actor.get(), id, ifMatch)));
  }
}
