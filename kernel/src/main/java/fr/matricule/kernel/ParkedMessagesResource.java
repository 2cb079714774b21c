package fr.matricule.kernel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets ops see what could not be handled and release it. */
@Path("/parked-messages")
@RolesAllowed("ops")
class ParkedMessagesResource {

  /** What may be done with a parked message. */
  enum Action {
    RETRY,
    SKIP
  }

  /** The wish of ops, with its reason for the record. */
  record Release(@Nullable Action action, @Nullable String reason) {}

  /** How many messages left the line. */
  record Released(int released) {}

  /** A parked message as ops see it; the payload holds no personal data, as no event does. */
  record View(
      UUID id,
      String consumer,
      String topic,
      int partition,
      long position,
      @Nullable UUID caseId,
      String reason,
      Instant parkedAt,
      Map<String, String> headers,
      String payload) {
    static View of(ParkedMessage m) {
      return new View(
          m.id,
          m.consumer,
          m.topic,
          m.partition,
          m.position,
          m.caseId,
          m.reason,
          m.parkedAt,
          m.headers,
          new String(m.payload, java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private final ParkedMessages parked;
  private final Caller caller;

  ParkedMessagesResource(ParkedMessages parked, Caller caller) {
    this.parked = parked;
    this.caller = caller;
  }

  @GET
  public Map<String, List<View>> waiting() {
    return Map.of("items", parked.waiting().stream().map(View::of).toList());
  }

  @POST
  @Path("/{id}/release")
  public Released release(@PathParam("id") UUID id, Release wish) {
    if (wish.action() == null) {
      throw Problem.of(422, "invalid-request").at("/action", "required");
    }
    if (wish.reason() == null || wish.reason().isBlank()) {
      throw Problem.of(422, "invalid-request").at("/reason", "required");
    }
    return new Released(
        parked.release(id, wish.action() == Action.SKIP, wish.reason(), caller.subject()));
  }
}
