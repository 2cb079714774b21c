package fr.matricule.kernel.http;

import fr.matricule.kernel.inbox.ParkedMessage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** A door behind which everything goes wrong. */
@Path("/broken")
@PermitAll
public class BrokenResource {

  enum Colour {
    RED,
    BLUE
  }

  record Wish(String word, int lines, Colour colour, Part part) {}

  record Part(String name) {
    Part {
      Objects.requireNonNull(name, "name");
    }
  }

  @Inject EntityManager database;

  @POST
  public Map<String, String> wish(Wish wish) {
    return Map.of("word", wish.word());
  }

  /** Somebody else deletes the row between reading and writing it: seen at the commit only. */
  @PUT
  @Path("/{id}")
  @Transactional
  public String tooLate(@PathParam("id") UUID id) {
    QuarkusTransaction.requiringNew().run(() -> database.persist(message(id)));
    ParkedMessage mine = database.find(ParkedMessage.class, id);
    QuarkusTransaction.requiringNew()
        .run(() -> database.remove(database.find(ParkedMessage.class, id)));
    mine.reason = "changed";
    return "\"done\"";
  }

  private static ParkedMessage message(UUID id) {
    ParkedMessage message = new ParkedMessage();
    message.id = id;
    message.consumer = "nobody";
    message.topic = id.toString();
    message.reason = "a row that somebody else deletes";
    message.payload = new byte[0];
    message.headers = Map.of();
    message.parkedAt = Instant.EPOCH;
    message.state = ParkedMessage.State.SKIPPED;
    return message;
  }

  @GET
  @Path("/nothing")
  @Produces(MediaType.APPLICATION_JSON)
  public String nothing() {
    return "null";
  }

  @GET
  @Path("/elsewhere")
  public String elsewhere() {
    throw new ClientWebApplicationException(401);
  }

  @GET
  @Path("/unwritable")
  public Object unwritable() {
    return new Object() {
      public String getName() {
        throw new IllegalStateException("cannot be written");
      }
    };
  }
}
