package fr.matricule.documents.web;

import fr.matricule.documents.Announcement;
import fr.matricule.documents.Document;
import fr.matricule.documents.HandedIn;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.usecase.AnnounceUpload;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.identity.Caller;
import fr.matricule.kernel.identity.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Announcing a document and reading about one. */
@Path("/documents")
@Tag(name = "Documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  private final VisibleDocuments visible;
  private final CaseAccess access;
  private final Caller caller;
  private final Idempotency idempotency;
  private final AnnounceUpload announceUpload;
  private final Quarantine quarantine;

  DocumentResource(
      VisibleDocuments visible,
      CaseAccess access,
      Caller caller,
      Idempotency idempotency,
      AnnounceUpload announceUpload,
      Quarantine quarantine) {
    this.visible = visible;
    this.access = access;
    this.caller = caller;
    this.idempotency = idempotency;
    this.announceUpload = announceUpload;
    this.quarantine = quarantine;
  }

  @POST
  @RolesAllowed({"applicant", "caseworker", "supervisor"})
  @Operation(
      operationId = "announceDocument",
      summary = "Announce a document and get the permission to upload its file",
      description =
          "PDF, JPEG, PNG or TIFF, at most 10 MB and 20 pages. The file goes straight to the object"
              + " store; then call completion. Not completed within 24 hours, the document is"
              + " rejected with NEVER_UPLOADED.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "a-1")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = AnnouncementRequest.class),
              examples = @ExampleObject(name = "A passport", value = Examples.ANNOUNCEMENT)))
  @APIResponse(
      responseCode = "201",
      description = "Announced",
      headers = {@Header(name = "Location"), @Header(name = "ETag")},
      content =
          @Content(
              schema = @Schema(implementation = AnnouncedView.class),
              examples = @ExampleObject(name = "Announced", value = Examples.ANNOUNCED)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "409", description = "The case has too many documents")
  @APIResponse(
      responseCode = "422",
      description = "Type or size not taken in, or not a version of what it replaces")
  public Response announce(@Nullable AnnouncementRequest request) {
    if (request == null) {
      throw Problem.of(400, "malformed-json");
    }
    Announcement announcement = request.checked(handedIn(request.caseId()));
    access.require(announcement.applicationId());
    return idempotency.answer(
        announcement.applicationId(),
        request,
        () -> announced(announceUpload.announce(announcement)));
  }

  /** Whoever is not the person of the case acts for them, whatever roles they have. */
  private HandedIn handedIn(UUID caseId) {
    boolean staff = caller.is("caseworker") || caller.is("supervisor");
    return new HandedIn(
        caller.subject(),
        staff && !access.isOwn(caseId) ? HandedIn.Party.STAFF : HandedIn.Party.APPLICANT);
  }

  private Response announced(Document document) {
    return Response.created(URI.create("/documents/" + document.id()))
        .tag(Versions.tag(document.revision()))
        .entity(
            AnnouncedView.of(
                document,
                quarantine.permit(
                    document.quarantineKey(), document.announcedType(), document.announcedSize())))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(operationId = "getDocument", summary = "Read about a document")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "Reviewed", value = Examples.DOCUMENT)))
  @APIResponse(responseCode = "404", description = "No such document, or not yours")
  public Response get(@PathParam("id") UUID id) {
    Document document = visible.require(id);
    return Response.ok(DocumentView.of(document)).tag(Versions.tag(document.revision())).build();
  }
}
