package fr.matricule.applications.web.submission;

import fr.matricule.applications.documents.RequiredDocuments.Group;
import fr.matricule.applications.submission.KeptReceipt;
import fr.matricule.applications.submission.Receipt;
import fr.matricule.applications.submission.Receipts;
import fr.matricule.applications.usecase.CheckSubmission;
import fr.matricule.applications.usecase.DeleteDraft;
import fr.matricule.applications.web.CaseViews;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an applicant does with a draft beside filling it in, and the proof of having filed it. */
@Path("/applications/{id}")
@Tag(name = "Applicant")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

  /** What a submission would lack; it would be accepted all the same. */
  public record Outlook(List<Group> missingDocuments) {}

  private final CheckSubmission checkSubmission;
  private final DeleteDraft deleteDraft;
  private final Receipts receipts;
  private final CaseViews views;
  private final CurrentActor actor;

  DraftResource(
      CheckSubmission checkSubmission,
      DeleteDraft deleteDraft,
      Receipts receipts,
      CaseViews views,
      CurrentActor actor) {
    this.checkSubmission = checkSubmission;
    this.deleteDraft = deleteDraft;
    this.receipts = receipts;
    this.views = views;
    this.actor = actor;
  }

  @GET
  @Path("/submission/check")
  @RolesAllowed("applicant")
  @Operation(
      operationId = "checkSubmission",
      summary = "What would happen if the draft were submitted now",
      description = "Changes nothing. A refusal here is the refusal that a submission would get.")
  @APIResponse(responseCode = "200", description = "It would be accepted; what would be missing")
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "It is submitted already")
  @APIResponse(
      responseCode = "422",
      description = "It would be refused: every obstacle, and what would be missing beside")
  public Outlook check(@PathParam("id") UUID id) {
    return new Outlook(checkSubmission.check(actor.get(), id));
  }

  @GET
  @Path("/receipt")
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "getReceipt",
      summary = "The registration receipt again, as it was given (CRPA L112-11)")
  @APIResponse(responseCode = "200", description = "The receipt of the submission")
  @APIResponse(responseCode = "404", description = "No such case, not yours, or not submitted")
  public Receipt receipt(@PathParam("id") UUID id) {
    return receipts
        .findByIdOptional(views.seen(id).id())
        .map(KeptReceipt::receipt)
        .orElseThrow(Problem::notFound);
  }

  @DELETE
  @RolesAllowed("applicant")
  @Operation(
      operationId = "deleteDraft",
      summary = "Give up a draft",
      description =
          "What was typed and brought is forgotten. A submitted case is withdrawn instead.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "It is submitted already")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    deleteDraft.delete(actor.get(), id, ifMatch);
    return Response.noContent().build();
  }
}
