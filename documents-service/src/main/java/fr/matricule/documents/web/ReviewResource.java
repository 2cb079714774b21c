package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.usecase.ReviewDocument;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** A caseworker's look at a document. */
@Path("/documents/{id}/review")
@Tag(name = "Review")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

  private final VisibleDocuments visible;
  private final ReviewDocument reviewDocument;
  private final Caller caller;

  ReviewResource(VisibleDocuments visible, ReviewDocument reviewDocument, Caller caller) {
    this.visible = visible;
    this.reviewDocument = reviewDocument;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(
      operationId = "reviewDocument",
      summary = "Accept a document, or reject it with a reason",
      description =
          "A later review replaces an earlier one. Nobody reviews a document of their own case, or"
              + " accepts what they handed in for somebody else.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ReviewRequest.class),
              examples = @ExampleObject(name = "Illegible", value = Examples.REVIEW)))
  @APIResponse(
      responseCode = "200",
      description = "The document with its review",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "Reviewed", value = Examples.DOCUMENT)))
  @APIResponse(responseCode = "403", description = "It is your own case, or your own upload")
  @APIResponse(responseCode = "404", description = "No such document, or not of your office")
  @APIResponse(responseCode = "409", description = "There is no file to look at")
  @APIResponse(responseCode = "412", description = "It changed since you read it")
  @APIResponse(responseCode = "422", description = "Verdict and reason do not go together")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ReviewRequest request) {
    if (request == null) {
      throw Problem.of(400, "malformed-json");
    }
    visible.requireToHandle(id);
    Document reviewed = reviewDocument.review(id, request.by(caller.subject(), ifMatch));
    return Response.ok(DocumentView.of(reviewed)).tag(Versions.tag(reviewed.revision())).build();
  }
}
