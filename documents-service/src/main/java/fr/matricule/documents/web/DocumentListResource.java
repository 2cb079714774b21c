package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentKind;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.Documents.Selection;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The documents of a case. */
@Path("/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentListResource {

  private static final int LARGEST_PAGE = 200;

  private final Documents documents;
  private final CaseAccess access;

  DocumentListResource(Documents documents, CaseAccess access) {
    this.documents = documents;
    this.access = access;
  }

  @GET
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(operationId = "listDocuments", summary = "List the documents of a case, oldest first")
  @Parameter(
      name = "application",
      required = true,
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  @Parameter(name = "kind", schema = @Schema(implementation = DocumentKind.class))
  @Parameter(name = "status", schema = @Schema(implementation = DocumentStatus.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of documents",
      headers = @Header(name = "Link", description = "The next page, rel=next"),
      content = @Content(schema = @Schema(implementation = DocumentPage.class)))
  @APIResponse(responseCode = "404", description = "No such case, or not yours")
  @APIResponse(responseCode = "422", description = "A parameter cannot be read")
  public Response list(
      @QueryParam("application") @Nullable String application,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (application == null) {
      throw Problem.of(422, "invalid-request").at("/application", "required");
    }
    Selection wanted =
        new Selection(
            uuid("/application", application),
            kind == null ? null : code("/kind", kind, DocumentKind.values()),
            status == null ? null : code("/status", status, DocumentStatus.values()));
    access.require(wanted.applicationId());
    int size = Math.clamp(limit, 1, LARGEST_PAGE);
    List<Document> found = documents.page(wanted, behind(cursor, wanted), size + 1);
    return answer(found, size, uri);
  }

  private @Nullable Document behind(@Nullable String cursor, Selection wanted) {
    return cursor == null
        ? null
        : documents
            .findByIdOptional(uuid("/cursor", cursor))
            .filter(last -> last.applicationId().equals(wanted.applicationId()))
            .orElseThrow(() -> unreadable("/cursor"));
  }

  private static Response answer(List<Document> found, int size, UriInfo uri) {
    List<Document> page = found.subList(0, Math.min(size, found.size()));
    Response.ResponseBuilder answer =
        Response.ok(new DocumentPage(page.stream().map(DocumentView::of).toList()));
    if (found.size() > size) {
      answer.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", page.getLast().id()).build(),
          "next");
    }
    return answer.build();
  }

  private static UUID uuid(String place, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw unreadable(place);
    }
  }

  private static <E extends Enum<E>> E code(String place, String text, E[] codes) {
    return Arrays.stream(codes)
        .filter(code -> code.name().equals(text))
        .findFirst()
        .orElseThrow(() -> unreadable(place));
  }

  private static Problem unreadable(String place) {
    return Problem.of(422, "invalid-request").at(place, "wrong-type");
  }
}
