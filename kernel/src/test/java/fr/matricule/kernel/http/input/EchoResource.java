package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A door that says what it has read. */
@Path("/echo")
@PermitAll
public class EchoResource {

  /** Of what kinds a value can be. */
  public enum Colour {
    RED,
    BLUE
  }

  /** Every kind of value once. */
  public record Said(
      @Nullable String line,
      @Nullable @Written(as = Text.NAME) String name,
      @Nullable @Written(as = Text.COMPACT, max = 40) String iban,
      @Nullable @Written(as = Text.PARAGRAPHS, max = 2_000) String facts,
      @Nullable LocalDate day,
      @Nullable Instant at,
      @Nullable UUID id,
      @Nullable Integer count,
      @Nullable Boolean sworn,
      @Nullable Colour colour,
      @Nullable @Written(as = Text.NAME) List<String> names,
      @Nullable Said within) {}

  @POST
  public Said say(Said said) {
    return said;
  }

  @PATCH
  @Consumes({"application/merge-patch+json", "application/json"})
  public JsonNode patch(JsonNode patch) {
    return patch;
  }

  @GET
  @Path("/{id}")
  public Map<String, Object> ask(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("word") @Nullable String word,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("colour") @Nullable Colour colour,
      @QueryParam("cursor") @Nullable UUID cursor,
      @HeaderParam("X-Word") @Nullable String header) {
    Map<String, Object> read = new TreeMap<>();
    read.put("limit", limit);
    read.put("word", String.valueOf(word));
    read.put("on", String.valueOf(on));
    read.put("colour", String.valueOf(colour));
    read.put("cursor", String.valueOf(cursor));
    read.put("header", String.valueOf(header));
    return read;
  }
}
