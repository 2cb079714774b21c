package fr.matricule.eligibility.web;

import fr.matricule.eligibility.KeptAssessment;
import fr.matricule.eligibility.usecase.ReadAssessment;
import fr.matricule.kernel.CaseAccess;
import fr.matricule.kernel.Problem;
import fr.matricule.kernel.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was concluded of a submitted case, and why. */
@Path("/assessments/{applicationId}")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

  private final CaseAccess access;
  private final ReadAssessment readAssessment;
  private final Asking asking;

  AssessmentResource(CaseAccess access, ReadAssessment readAssessment, Asking asking) {
    this.access = access;
    this.readAssessment = readAssessment;
    this.asking = asking;
  }

  @GET
  @RolesAllowed({"applicant", "caseworker", "supervisor", "auditor"})
  @Operation(
      operationId = "assessment",
      summary = "The current assessment of a case, with every finding",
      description =
          "A recommendation as at the day of submission: each rule with its article, what it found"
              + " and the facts it read, and the smallest changes that would have opened the right.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment",
      headers = @Header(name = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = AssessmentView.class),
              examples = @ExampleObject(name = "Granted", value = Examples.ASSESSMENT)))
  @APIResponse(responseCode = "404", description = "No assessment yet, or not your case")
  public Response assessment(
      @PathParam("applicationId") UUID applicationId, @Context HttpHeaders headers) {
    access.require(applicationId);
    KeptAssessment kept = readAssessment.current(applicationId).orElseThrow(Problem::notFound);
    Sentences sentences = asking.sentences(headers);
    return Response.ok(AssessmentView.of(kept, sentences))
        .tag(Versions.tag(kept.factsVersion()))
        .header(HttpHeaders.CONTENT_LANGUAGE, sentences.language().locale().getLanguage())
        .build();
  }
}
