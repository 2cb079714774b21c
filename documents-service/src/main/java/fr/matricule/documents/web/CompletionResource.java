package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.usecase.ConfirmUpload;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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
import org.jboss.logging.Logger;

/** Saying that the file has been uploaded. */
@Path("/documents/{id}/completion")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class CompletionResource {

  private static final Logger LOG = Logger.getLogger(CompletionResource.class);

  private final VisibleDocuments visible;
  private final Idempotency idempotency;
  private final ConfirmUpload confirmUpload;
  private final Quarantine quarantine;

  CompletionResource(
      VisibleDocuments visible,
      Idempotency idempotency,
      ConfirmUpload confirmUpload,
      Quarantine quarantine) {
    this.visible = visible;
    this.idempotency = idempotency;
    this.confirmUpload = confirmUpload;
    this.quarantine = quarantine;
  }

  @POST
  @RolesAllowed({"applicant", "caseworker", "supervisor"})
  @Operation(
      operationId = "completeUpload",
      summary = "Say that the file is uploaded; its inspection begins",
      description =
          "Read the document to learn the outcome: READY, or REJECTED with a reason. Completing"
              + " again changes nothing.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "c-1")
  @APIResponse(
      responseCode = "202",
      description = "The document as it stands now",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "Uploaded", value = Examples.UPLOADED)))
  @APIResponse(responseCode = "404", description = "No such document, or not yours")
  @APIResponse(responseCode = "409", description = "No file has arrived yet")
  @APIResponse(responseCode = "503", description = "The object store does not answer")
  public Response complete(@PathParam("id") UUID id) {
    Document document = visible.require(id);
    boolean arrived = document.is(DocumentStatus.ANNOUNCED) && holds(document.quarantineKey());
    return idempotency.answer(
        document.applicationId(), null, () -> accepted(confirmUpload.confirm(id, arrived)));
  }

  /** Asked before the transaction: none is held open while the object store is called. */
  private boolean holds(UUID key) {
    try {
      return quarantine.holds(key);
    } catch (IOException away) {
      LOG.warn("The object store does not answer", away);
      throw Problem.of(503, "try-again");
    }
  }

  private static Response accepted(Document document) {
    return Response.accepted(DocumentView.of(document))
        .tag(Versions.tag(document.revision()))
        .build();
  }
}
