package fr.matricule.notifications.web;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import fr.matricule.notifications.Notification;
import fr.matricule.notifications.usecase.ReadLetter;
import fr.matricule.notifications.usecase.ReadLetter.Found;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading a letter again, exactly as it was posted. */
@Path("/notifications/{id}/letter")
@Tag(name = "Notifications")
public class LetterResource {

  private final VisibleNotifications visible;
  private final ReadLetter readLetter;
  private final Caller caller;

  LetterResource(VisibleNotifications visible, ReadLetter readLetter, Caller caller) {
    this.visible = visible;
    this.readLetter = readLetter;
    this.caller = caller;
  }

  @GET
  @Produces("application/pdf")
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "readLetter",
      summary = "The letter as PDF, byte for byte as it was posted",
      description =
          "Reading a letter with a number is recorded. Such a letter is destroyed some days after"
              + " posting; its SHA-256 stays.")
  @APIResponse(
      responseCode = "200",
      description = "The letter",
      headers = @Header(name = "ETag", description = "Its SHA-256"),
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such letter, not printed yet, or not yours")
  @APIResponse(
      responseCode = "410",
      description = "Destroyed after posting; the problem names its SHA-256")
  public Response read(@PathParam("id") UUID id) {
    Notification notification = visible.require(id);
    return switch (readLetter.read(notification, caller.subject())) {
      case Found.Here(var letter, String sha256) ->
          Response.ok(letter.pdf(), "application/pdf")
              .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".pdf\"")
              .tag(new EntityTag(sha256))
              .build();
      case Found.Forgotten(String sha256) ->
          throw Problem.of(410, "letter-forgotten").with("sha256", sha256);
      case Found.None() -> throw Problem.notFound();
    };
  }
}
