package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.web.Asking;
import fr.matricule.eligibility.web.PageWords;
import fr.matricule.eligibility.web.RateLimitedDoors;
import fr.matricule.eligibility.web.Sentences;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page that opens a link of a simulation, and asks question after question. The answers stay in
 * the fragment of its address; nothing but its own files is loaded, nothing is stored.
 */
@Path("/simulations")
public class SimulationPage {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Template simulation;
  private final Asking asking;
  private final RateLimitedDoors openDoors;
  private final String script = file("page.js");
  private final String style = file("page.css");

  SimulationPage(Template simulation, Asking asking, RateLimitedDoors openDoors) {
    this.simulation = simulation;
    this.asking = asking;
    this.openDoors = openDoors;
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page(@Context HttpHeaders headers) {
    openDoors.pass(1);
    Sentences sentences = asking.sentences(headers);
    return Response.ok(simulation.data("words", new PageWords(sentences)).render())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", POLICY)
        .build();
  }

  @GET
  @Path("/page.js")
  @PermitAll
  @Produces("text/javascript")
  @Operation(hidden = true)
  public String script() {
    return script;
  }

  @GET
  @Path("/page.css")
  @PermitAll
  @Produces("text/css")
  @Operation(hidden = true)
  public String style() {
    return style;
  }

  private static String file(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("simulation/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
