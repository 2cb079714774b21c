package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.book.Household;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.web.Asking;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.eligibility.web.RateLimitedDoors;
import fr.matricule.eligibility.web.Sentences;
import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
  private final Simulating simulating;
  private final KeptLink link;
  private final RateLimitedDoors openDoors;
  private final Asking asking;

  SimulationResource(
      RuleBook book,
      Simulating simulating,
      KeptLink link,
      RateLimitedDoors openDoors,
      Asking asking) {
    this.book = book;
    this.simulating = simulating;
    this.link = link;
    this.openDoors = openDoors;
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
  @APIResponse(responseCode = "429", description = "Too many requests; says when to come again")
  public SimulationView simulate(
      @Nullable SimulationRequest request, @Context HttpHeaders headers) {
    openDoors.pass(1);
    if (request == null || request.facts() == null) {
      throw Problem.of(422, "invalid-request").at("/facts", "required");
    }
    LocalDate on = asking.day(request.on());
    return simulating.alone(request.facts(), on, asking.sentences(headers), link.to(request));
  }

  @POST
  @Path("/family")
  @PermitAll
  @Operation(
      operationId = "simulateFamily",
      summary = "What each member of a family would get, and what to ask or bring for each",
      description =
          "A member who joins or depends on others names them in `through`, and in family.link what"
              + " they are to them. Whether those are insured follows from their own outcome, and"
              + " what a child is from the parents, unless it is stated. Nothing is stored.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FamilyRequest.class),
              examples = @ExampleObject(name = "Family", value = Examples.FAMILY)))
  @APIResponse(
      responseCode = "200",
      description = "The outcome so far of each member",
      content =
          @Content(
              schema = @Schema(implementation = FamilyView.class),
              examples = @ExampleObject(name = "Family", value = Examples.FAMILY_SIMULATION)))
  @APIResponse(responseCode = "422", description = "A fact is not possible; the problem names it")
  @APIResponse(responseCode = "429", description = "Too many requests; says when to come again")
  public FamilyView simulateFamily(@Nullable FamilyRequest request, @Context HttpHeaders headers) {
    openDoors.pass(1);
    List<Household.Member> members = FamilyReading.of(request);
    if (members.size() > 1) {
      openDoors.pass(members.size() - 1);
    }
    LocalDate on = asking.day(request == null ? null : request.on());
    return new FamilyView(
        on,
        simulating.together(Household.judge(book, members, on), asking.sentences(headers)),
        link.to(Objects.requireNonNull(request)));
  }

  @GET
  @Path("/questions")
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "questions",
      summary = "Every question that a simulation may ask, with the form of its answer",
      description = "In the caller's language, in the order in which a clerk would ask.")
  @APIResponse(
      responseCode = "200",
      description = "The questions",
      content =
          @Content(
              schema = @Schema(implementation = AskedView.class, type = SchemaType.ARRAY),
              examples = @ExampleObject(name = "One of them", value = Examples.QUESTIONS)))
  @APIResponse(responseCode = "429", description = "Too many requests; says when to come again")
  public List<AskedView> questions(@Context HttpHeaders headers) {
    openDoors.pass(1);
    Sentences sentences = asking.sentences(headers);
    return Fact.all().stream().map(fact -> AskedView.of(fact, sentences)).toList();
  }
}
