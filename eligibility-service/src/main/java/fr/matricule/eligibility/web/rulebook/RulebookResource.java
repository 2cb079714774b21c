package fr.matricule.eligibility.web.rulebook;

import fr.matricule.eligibility.rules.book.Casebook;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.web.Asking;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.eligibility.web.PageWords;
import fr.matricule.eligibility.web.RateLimitedDoors;
import fr.matricule.eligibility.web.Sentences;
import fr.matricule.kernel.http.Problem;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rule book itself, open to everybody (CRPA L312-1-3): for programs and for lawyers. */
@Path("/rulebook")
@Tag(name = "Rule book")
public class RulebookResource {

  private final RuleBook book;
  private final Casebook cases;
  private final Asking asking;
  private final RateLimitedDoors openDoors;
  private final Template rulebook;

  RulebookResource(
      RuleBook book, Casebook cases, Asking asking, RateLimitedDoors openDoors, Template rulebook) {
    this.book = book;
    this.cases = cases;
    this.asking = asking;
    this.openDoors = openDoors;
    this.rulebook = rulebook;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "rulebook",
      summary = "The rule book in its order, as JSON or as a page (Accept: text/html)",
      description =
          "Each rule with its article, since when it is in force, the dated values it uses, and"
              + " examples that are run as tests. `on` opens the edition of another day.")
  @APIResponse(
      responseCode = "200",
      description = "The book",
      content =
          @Content(
              schema = @Schema(implementation = RulebookView.class),
              examples = @ExampleObject(name = "Extract", value = Examples.RULEBOOK)))
  @APIResponse(responseCode = "422", description = "A day before the book begins")
  @APIResponse(responseCode = "429", description = "Too many requests; says when to come again")
  public RulebookView json(
      @QueryParam("on") @Parameter(example = "2026-09-07") @Nullable String on,
      @Context HttpHeaders headers) {
    return read(on, asking.sentences(headers));
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page(@QueryParam("on") @Nullable String on, @Context HttpHeaders headers) {
    Sentences sentences = asking.sentences(headers);
    String page =
        rulebook.data("book", read(on, sentences)).data("words", new PageWords(sentences)).render();
    return Response.ok(page)
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }

  private RulebookView read(@Nullable String on, Sentences sentences) {
    openDoors.pass(1);
    LocalDate day = asking.day(parsed(on));
    return new RulebookReading(book, cases.examples(), sentences, day).read();
  }

  private static @Nullable LocalDate parsed(@Nullable String on) {
    try {
      return on == null ? null : LocalDate.parse(on);
    } catch (DateTimeParseException unreadable) {
      throw Problem.of(422, "invalid-request").at("/on", "wrong-type");
    }
  }
}
