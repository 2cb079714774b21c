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

/** Downloading what a document shows. */
@Path("/documents/{id}/content")
@Tag(name = "Documents")
public class ContentResource {

  private final VisibleDocuments visible;
  private final OpenContent openContent;
  private final FileAnswers files;
  private final Caller caller;

  ContentResource(
      VisibleDocuments visible, OpenContent openContent, FileAnswers files, Caller caller) {
    this.visible = visible;
    this.openContent = openContent;
    this.files = files;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "getContent",
      summary = "Download the document",
      description =
          "The file as it was handed in, or the rendition that was made of it: the same pages"
              + " without scripts, attachments and actions, as a PDF (see hasRendition). Who read"
              + " which file when is recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The file, decrypted on its way",
      headers = {@Header(name = "ETag"), @Header(name = "Content-Disposition")},
      content = {
        @Content(mediaType = "application/pdf"),
        @Content(mediaType = "image/jpeg"),
        @Content(mediaType = "image/png")
      })
  @APIResponse(responseCode = "304", description = "You have it already")
  @APIResponse(
      responseCode = "404",
      description = "No such document, or not yours; or it has no file, or not yet")
  @APIResponse(responseCode = "410", description = "The file was erased")
  public Response content(@PathParam("id") UUID id, @Context Request request) {
    visible.require(id);
    Document document = openContent.open(id, Part.HANDED_OUT, caller.subject());
    HandedOut file = Objects.requireNonNull(document.handedOut(), "a READY document has a file");
    return files.answer(document, file, request);
  }
}
