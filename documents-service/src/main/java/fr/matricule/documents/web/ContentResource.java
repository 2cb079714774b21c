package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.file.StoredFile;
import fr.matricule.documents.file.Vault;
import fr.matricule.documents.usecase.OpenContent;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Downloading the file itself. */
@Path("/documents/{id}/content")
@Tag(name = "Documents")
public class ContentResource {

  private static final Logger LOG = Logger.getLogger(ContentResource.class);

  private final VisibleDocuments visible;
  private final OpenContent openContent;
  private final Vault vault;
  private final Caller caller;

  ContentResource(VisibleDocuments visible, OpenContent openContent, Vault vault, Caller caller) {
    this.visible = visible;
    this.openContent = openContent;
    this.vault = vault;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "getContent",
      summary = "Download the file as it was handed in",
      description = "Who read which file when is recorded.")
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
    Document document = openContent.open(id, caller.subject());
    StoredFile file = Objects.requireNonNull(document.file(), "a READY document has a file");
    EntityTag tag = new EntityTag(file.sha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    InputStream plain = open(document);
    StreamingOutput streamed =
        out -> {
          try (plain) {
            plain.transferTo(out);
          }
        };
    return Response.ok(streamed, file.type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(document, file))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .tag(tag)
        .build();
  }

  private InputStream open(Document document) {
    try {
      return vault.open(document.sealed());
    } catch (NoSuchFileException lost) {
      throw new UncheckedIOException(lost);
    } catch (IOException away) {
      LOG.warn("The object store does not answer", away);
      throw Problem.of(503, "try-again");
    }
  }

  private static String name(Document document, StoredFile file) {
    return "%s-v%d.%s\"".formatted(document.kind(), document.version(), file.type().extension());
  }
}
