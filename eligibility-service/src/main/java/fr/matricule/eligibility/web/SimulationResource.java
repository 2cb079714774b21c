package fr.matricule.eligibility.web;

import fr.matricule.eligibility.Assessment;
import fr.matricule.eligibility.Contradiction;
import fr.matricule.eligibility.Explanation;
import fr.matricule.eligibility.Facts;
import fr.matricule.eligibility.rules.Counterfactuals;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.RuleBook;
import fr.matricule.eligibility.rules.Values;
import fr.matricule.kernel.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tries a profile on the rule book, without a login; nothing is stored. */
@Path("/simulations")
@Tag(name = "Rule book")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimulationResource {

  private final RuleBook book;
  private final Asking asking;

  SimulationResource(RuleBook book, Asking asking) {
    this.book = book;
    this.asking = asking;
  }

  @POST
  @PermitAll
  @Operation(
      operationId = "simulate",
      summary = "What a profile would lead to, and what to ask or bring next",
      description =
          "Any fact may be left out: an unknown fact is never taken for false or zero. The answer"
              + " is a recommendation as at the day; nothing is stored.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SimulationRequest.class),
              examples = {
                @ExampleObject(name = "Student", value = Examples.STUDENT),
                @ExampleObject(name = "Unfinished", value = Examples.UNFINISHED)
              }))
  @APIResponse(
      responseCode = "200",
      description = "The outcome so far",
      content =
          @Content(
              schema = @Schema(implementation = SimulationView.class),
              examples = @ExampleObject(name = "Student", value = Examples.SIMULATION)))
  @APIResponse(responseCode = "422", description = "A fact is not possible; the problem names it")
  public SimulationView simulate(
      @Nullable SimulationRequest request, @Context HttpHeaders headers) {
    if (request == null || request.facts() == null) {
      throw Problem.of(422, "invalid-request").at("/facts", "required");
    }
    Facts facts = request.facts();
    LocalDate on = asking.day(request.on());
    Sentences sentences = asking.sentences(headers);
    Assessment assessment = book.assess(facts, on);
    refuseContradictions(assessment, sentences);
    Explanation said = Explanation.of(assessment, Counterfactuals.of(book, facts, assessment));
    return SimulationView.of(said, sentences, usualDelay(on, sentences));
  }

  private static void refuseContradictions(Assessment assessment, Sentences sentences) {
    if (assessment.contradictions().isEmpty()) {
      return;
    }
    Problem problem = Problem.of(422, "contradictory-facts");
    for (Contradiction contradiction : assessment.contradictions()) {
      String sentence = sentences.contradiction(contradiction);
      contradiction
          .facts()
          .list()
          .forEach(fact -> problem.at("/facts" + fact.pointer(), "contradiction", sentence));
    }
    throw problem;
  }

  private String usualDelay(LocalDate on, Sentences sentences) {
    Values values = book.on(on).orElseThrow().values();
    return sentences.say(
        "delay.usual",
        Map.of(
            "weeks", values.get(Parameter.ANSWER_WEEKS),
            "months", values.get(Parameter.NUMBER_MONTHS)));
  }
}
