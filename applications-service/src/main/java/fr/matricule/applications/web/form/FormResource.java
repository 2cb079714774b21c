package fr.matricule.applications.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.applications.Application;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.Requirements;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.FormProblems;
import fr.matricule.applications.form.WellFormed;
import fr.matricule.applications.usecase.EditForm;
import fr.matricule.applications.web.ApplicationView;
import fr.matricule.applications.web.CaseViews;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
import fr.matricule.kernel.http.input.RequestJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Filling in a draft. What is needed with it is asked for here, before any transaction. */
@Path("/applications/{id}")
@Tag(name = "Applicant")
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

  private final CaseViews views;
  private final CurrentActor actor;
  private final EditForm editForm;
  private final Requirements requirements;
  private final Clock clock;
  private final RequestJson json;

  FormResource(
      CaseViews views,
      CurrentActor actor,
      EditForm editForm,
      Requirements requirements,
      Clock clock,
      RequestJson json) {
    this.views = views;
    this.actor = actor;
    this.editForm = editForm;
    this.requirements = requirements;
    this.clock = clock;
    this.json = json;
  }

  @PATCH
  @RolesAllowed("applicant")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "editForm",
      summary = "Fill in the draft",
      description =
          "A JSON merge patch (RFC 7396) of the form. A draft may have gaps; every value in it must"
              + " be well-formed.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = Form.class),
              examples = @ExampleObject(name = "A student", value = Examples.FORM_PATCH)))
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "A case", value = Examples.CASE)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "It is submitted already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "422", description = "A value that cannot be; names each place")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable JsonNode body) {
    FormPatch patch = FormPatch.of(body);
    Application application = views.seen(id);
    Form edited = patch.appliedTo(application.form(), json);
    FormProblems.require("invalid-form", WellFormed.errors(edited, LocalDate.now(clock)));
    return views.ok(
        editForm.edit(
            actor.get(),
            id,
            ifMatch,
            new EditForm.Edit(edited, required(application, edited), patch.pointers())));
  }

  // the tag of If-Match, checked with the case held, makes sure that this is the form that was
  // merged
  private @Nullable RequiredDocuments required(Application before, Form edited) {
    Facts facts = Facts.declared(edited);
    return before.knowsRequirements() && facts.equals(Facts.declared(before.form()))
        ? before.requiredDocuments()
        : requirements.neededBy(facts).orElse(null);
  }
}
