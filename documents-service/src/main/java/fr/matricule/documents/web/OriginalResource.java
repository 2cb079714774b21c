package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.file.HandedOut;
import fr.matricule.documents.usecase.OpenContent;
import fr.matricule.documents.usecase.OpenContent.Part;
import fr.matricule.kernel.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The file as evidence: with its signature, and with whatever else is in it. */
@Path("/documents/{id}/original")
@Tag(name = "Documents")
public class OriginalResource {

  private final VisibleDocuments visible;
  private final OpenContent openContent;
  private final FileAnswers files;
  private final Caller caller;

  OriginalResource(
      VisibleDocuments visible, OpenContent openContent, FileAnswers files, Caller caller) {
    this.visible = visible;
    this.openContent = openContent;
    this.files = files;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(
      operationId = "getOriginal",
      summary = "Download the file as it was handed in",
      description =
          "For checking an electronic signature or a doubt about the rendition, by who handles the"
              + " case. It may hold scripts and attachments: open it accordingly. That the original"
              + " was read, by whom and when, is recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The file, byte for byte",
      headers = {@Header(name = "ETag"), @Header(name = "Content-Disposition")},
      content = {
        @Content(mediaType = "application/pdf"),
        @Content(mediaType = "image/jpeg"),
        @Content(mediaType = "image/png"),
        @Content(mediaType = "image/tiff")
      })
  @APIResponse(responseCode = "304", description = "You have it already")
  @APIResponse(responseCode = "403", description = "It is your own case")
  @APIResponse(
      responseCode = "404",
      description = "No such document, or not of your office; or it has no file, or not yet")
  @APIResponse(responseCode = "410", description = "The file was erased")
  public Response original(@PathParam("id") UUID id, @Context Request request) {
    visible.requireToHandle(id);
    Document document = openContent.open(id, Part.ORIGINAL, caller.subject());
    HandedOut file = Objects.requireNonNull(document.asHandedIn(), "a READY document has a file");
    return files.answer(document, file, request);
  }
}
