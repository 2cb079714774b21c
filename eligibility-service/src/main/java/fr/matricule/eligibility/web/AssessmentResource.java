package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.facts.StatedFacts;
import fr.matricule.eligibility.usecase.ReadAssessment;
import fr.matricule.eligibility.usecase.ReassessApplication;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.CaseAccess;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was concluded of a submitted case, and why. */
@Path("/assessments/{applicationId}")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

  private final CaseAccess access;
  private final ReadAssessment readAssessment;
  private final ReassessApplication reassessApplication;
  private final StatedFacts statedFacts;
  private final Idempotency idempotency;
  private final Asking asking;

  AssessmentResource(
      CaseAccess access,
      ReadAssessment readAssessment,
      ReassessApplication reassessApplication,
      StatedFacts statedFacts,
      Idempotency idempotency,
      Asking asking) {
    this.access = access;
    this.readAssessment = readAssessment;
    this.reassessApplication = reassessApplication;
    this.statedFacts = statedFacts;
    this.idempotency = idempotency;
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
    return answer(Response.ok(), kept, headers).build();
  }

  @POST
  @Path("/reassessments")
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(
      operationId = "reassess",
      summary = "Has a case judged again, by the rule book as it is now",
      description =
          "On the facts as submitted and as at the day of submission (CSS R111-3, II); of what a"
              + " deferred right waits for, as it stands today. The answer is the current"
              + " assessment from then on, and is announced; what was concluded before is kept.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "r-1")
  @APIResponse(
      responseCode = "201",
      description = "The new assessment",
      headers = {@Header(name = "ETag"), @Header(name = "Location")},
      content =
          @Content(
              schema = @Schema(implementation = AssessmentView.class),
              examples = @ExampleObject(name = "Granted", value = Examples.ASSESSMENT)))
  @APIResponse(responseCode = "400", description = "No Idempotency-Key")
  @APIResponse(responseCode = "403", description = "It is your own case")
  @APIResponse(responseCode = "404", description = "No assessment yet, or not of your office")
  @APIResponse(responseCode = "409", description = "Closed, or assessed meanwhile")
  @APIResponse(responseCode = "503", description = "applications-service is away; try again")
  public Response reassess(
      @PathParam("applicationId") UUID applicationId, @Context HttpHeaders headers) {
    access.requireToHandle(applicationId);
    KeptAssessment seen = readAssessment.current(applicationId).orElseThrow(Problem::notFound);
    StatedFacts.Reading facts = read(seen);
    return idempotency.answer(
        applicationId.toString(),
        () ->
            answer(
                    Response.created(URI.create("/assessments/" + applicationId)),
                    reassessApplication.reassess(seen, facts),
                    headers)
                .build());
  }

  private StatedFacts.Reading read(KeptAssessment seen) {
    try {
      return statedFacts.of(seen.applicationId(), seen.factsVersion());
    } catch (WebApplicationException | ProcessingException | OidcClientException away) {
      throw Problem.of(503, "try-again");
    }
  }

  private Response.ResponseBuilder answer(
      Response.ResponseBuilder answer, KeptAssessment kept, HttpHeaders headers) {
    Sentences sentences = asking.sentences(headers);
    return answer.entity(AssessmentView.of(kept, sentences)).tag(kept.id().toString());
  }
}
