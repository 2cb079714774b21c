package fr.matricule.applications.web.number;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.usecase.number.ReadNumber;
import fr.matricule.applications.usecase.number.ReadNumberRequest;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.applications.web.Examples;
import fr.matricule.kernel.http.Problem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The two sensitive reads, each of them audited: an identity for the authority, a number. */
@Path("/applications/{id}")
@Tag(name = "Number")
@Produces(MediaType.APPLICATION_JSON)
public class NumberResource {

  private static final String LETTER = "letter";

  /** Whom a number is asked for: the traits that the authority matches, and no others. */
  public record NumberRequestView(
      UUID applicationId,
      int attempt,
      NumberPurpose purpose,
      @JsonUnwrapped @JsonIgnoreProperties({"usageName", "nationalities", "noNationality"})
          Identity identity) {

    static NumberRequestView of(ReadNumberRequest.Asked asked) {
      return new NumberRequestView(
          asked.applicationId(), asked.attempt(), asked.purpose(), asked.identity());
    }
  }

  /** The number in use: a waiting number (NIA) or the certified one (NIR). */
  public record NumberView(NumberKind kind, String number) {

    @Override
    public String toString() {
      return "NumberView[not shown]";
    }
  }

  private final ReadNumberRequest readNumberRequest;
  private final ReadNumber readNumber;
  private final CurrentActor actor;

  NumberResource(ReadNumberRequest readNumberRequest, ReadNumber readNumber, CurrentActor actor) {
    this.readNumberRequest = readNumberRequest;
    this.readNumber = readNumber;
    this.actor = actor;
  }

  @GET
  @Path("/number-requests/{attempt}")
  @RolesAllowed("integration")
  @Operation(
      operationId = "getNumberRequest",
      summary = "Whom a number is asked for",
      description =
          "For the CPAM integration that answers for the issuing authority. Every read is audited.")
  @APIResponse(
      responseCode = "200",
      description = "The traits the authority matches",
      content =
          @Content(
              schema = @Schema(implementation = NumberRequestView.class),
              examples = @ExampleObject(name = "Asked", value = Examples.NUMBER_REQUEST)))
  @APIResponse(responseCode = "404", description = "Nothing was asked under this attempt")
  public NumberRequestView request(@PathParam("id") UUID id, @PathParam("attempt") int attempt) {
    return NumberRequestView.of(readNumberRequest.read(actor.reader(), id, attempt));
  }

  @GET
  @Path("/number")
  @PermissionsAllowed("number")
  @Operation(
      operationId = "getNumber",
      summary = "The number, to print a letter",
      description = "For services with scope number. Every read is audited with its purpose.")
  @APIResponse(
      responseCode = "200",
      description = "The number in use",
      content =
          @Content(
              schema = @Schema(implementation = NumberView.class),
              examples = @ExampleObject(name = "A waiting number", value = Examples.NUMBER)))
  @APIResponse(responseCode = "404", description = "No number yet")
  @APIResponse(responseCode = "422", description = "Not a purpose for which it is given")
  public NumberView number(
      @PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
    actor.requireService();
    if (!LETTER.equals(purpose)) {
      throw Problem.of(422, "purpose-not-allowed");
    }
    ReadNumber.InUse inUse = readNumber.read(actor.reader(), id, LETTER);
    return new NumberView(inUse.kind(), inUse.number().value());
  }
}
