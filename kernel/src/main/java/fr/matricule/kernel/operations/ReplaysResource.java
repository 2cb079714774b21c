package fr.matricule.kernel.operations;

import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.input.Text;
import fr.matricule.kernel.http.input.Written;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.ParkedMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Lets ops have events heard or said again; who remembers an event lets it have no second effect.
 */
@Path("/replays")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
class ReplaysResource {

  private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2000-01-01T00:00:00Z");

  /**
   * Which consumer hears again, or {@code outbox} to say again what this service said.
   *
   * @param since from when on; left out: from the beginning
   */
  @Schema(name = "Replay")
  record Wish(
      @Nullable String consumer,
      @Nullable OffsetDateTime since,
      @Written(as = Text.PARAGRAPHS, max = 500) @Nullable String reason) {}

  /** A replay that was asked for. */
  @Schema(name = "AskedReplay")
  record Asked(UUID id, String consumer, Instant at) {}

  private final EntityManager database;
  private final Instance<EventListener> listeners;
  private final OpsActions actions;
  private final Idempotency idempotency;

  ReplaysResource(
      EntityManager database,
      @Any Instance<EventListener> listeners,
      OpsActions actions,
      Idempotency idempotency) {
    this.database = database;
    this.listeners = listeners;
    this.actions = actions;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed("ops")
  @Operation(
      operationId = "replay",
      summary = "Let a consumer hear its topic again, or the service say its events again",
      description =
          "Effects stay single. Each instance moves the partitions it holds within some seconds.")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "p-1")
  @APIResponse(
      responseCode = "202",
      description = "It begins",
      content = @Content(schema = @Schema(implementation = Asked.class)))
  @APIResponse(responseCode = "422", description = "No such consumer, or no reason")
  public Response ask(Wish wish) {
    String reason = OpsActions.reason(wish.reason());
    String consumer = known(wish.consumer());
    return idempotency.answer(
        wish, () -> Response.accepted(asked(consumer, wish.since(), reason)).build());
  }

  private String known(@Nullable String consumer) {
    boolean known =
        ParkedMessage.OUTBOX.equals(consumer)
            || listeners.stream().anyMatch(listener -> listener.name().equals(consumer));
    if (consumer == null || !known) {
      throw Problem.of(422, "invalid-request")
          .at("/consumer", consumer == null ? "required" : "unknown-consumer");
    }
    return consumer;
  }

  private Asked asked(String consumer, @Nullable OffsetDateTime since, String reason) {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "INSERT INTO replay (consumer, since, requested_at) VALUES (:consumer,"
                        + " cast(:since AS timestamptz), clock_timestamp()) RETURNING id, requested_at")
                .setParameter("consumer", consumer)
                .setParameter("since", since == null ? null : since.toString())
                .getSingleResult();
    if (consumer.equals(ParkedMessage.OUTBOX)) {
      database
          .createNativeQuery("SELECT cast(outbox_rewind(cast(:since AS timestamptz)) AS text)")
          .setParameter("since", (since == null ? BEGINNING : since).toString())
          .getSingleResult();
    }
    Map<String, Object> details = since == null ? Map.of() : Map.of("since", since.toString());
    actions.add("REPLAY", consumer, null, reason, details);
    return new Asked((UUID) row[0], consumer, (Instant) row[1]);
  }
}
