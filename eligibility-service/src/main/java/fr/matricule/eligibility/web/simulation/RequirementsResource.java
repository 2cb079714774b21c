package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.Codes;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.web.Asking;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.eligibility.web.RateLimitedDoors;
import fr.matricule.eligibility.web.RequirementsView;
import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which documents are asked of whom. */
@Path("/requirements")
@Tag(name = "Rule book")
@Produces(MediaType.APPLICATION_JSON)
public class RequirementsResource {

  private static final int OLDEST = 130;

  private final RuleBook book;
  private final Asking asking;
  private final RateLimitedDoors openDoors;

  RequirementsResource(RuleBook book, Asking asking, RateLimitedDoors openDoors) {
    this.book = book;
    this.asking = asking;
    this.openDoors = openDoors;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "requirements",
      summary = "The documents asked of a kind of applicant, with what is accepted instead",
      description = "What is left out stays unknown; a document that depends on it is not listed.")
  @APIResponse(
      responseCode = "200",
      description = "The documents, and those that may come later",
      content =
          @Content(
              schema = @Schema(implementation = RequirementsView.class),
              examples = @ExampleObject(name = "Student", value = Examples.REQUIREMENTS)))
  @APIResponse(responseCode = "422", description = "A code that does not exist")
  @APIResponse(responseCode = "429", description = "Too many requests; says when to come again")
  public RequirementsView requirements(
      @BeanParam RequirementsQuery query, @Context HttpHeaders headers) {
    openDoors.pass(1);
    LocalDate on = asking.day(null);
    List<RequiredDocument> documents = book.documents(facts(query, on), on);
    return RequirementsView.of(documents, asking.sentences(headers));
  }

  private static Facts facts(RequirementsQuery query, LocalDate on) {
    Facts facts = Facts.NONE;
    facts = Fact.SITUATION.changed(facts, code(Situation.class, "situation", query.situation));
    facts = Fact.TITLE.changed(facts, code(PermitTitle.class, "title", query.title));
    facts = Fact.COVER.changed(facts, code(CoverKind.class, "cover", query.cover));
    facts = Fact.LINK.changed(facts, code(FamilyLink.class, "link", query.link));
    facts =
        Fact.PROTECTION.changed(
            facts, code(ProtectionStatus.class, "protection", query.protection));
    if (query.nationality != null) {
      facts = Fact.NATIONALITIES.changed(facts, List.of(country(query.nationality)));
    }
    return query.age == null
        ? facts
        : Fact.BIRTH_DATE.changed(facts, PartialDate.of(on.minusYears(age(query.age))));
  }

  private static <E extends Enum<E>> @Nullable E code(
      Class<E> type, String name, @Nullable String code) {
    return code == null
        ? null
        : Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(code))
            .findFirst()
            .orElseThrow(() -> unknown(name));
  }

  private static String country(String code) {
    if (!Codes.isCountry(code)) {
      throw unknown("nationality");
    }
    return code;
  }

  private static int age(String text) {
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > OLDEST) {
      throw unknown("age");
    }
    return Integer.parseInt(text);
  }

  private static Problem unknown(String name) {
    return Problem.of(422, "invalid-request").at("/" + name, "unknown-code");
  }
}
