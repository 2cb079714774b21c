package fr.matricule.kernel.operations;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.inbox.EventContract;
import fr.matricule.kernel.inbox.ParkedMessage;
import fr.matricule.kernel.inbox.ParkedMessage.Misfit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts data that fit their contract in the place of those that could not be handled. */
@ApplicationScoped
class CorrectedPayload {

  private final EntityManager database;
  private final OpsActions actions;

  CorrectedPayload(EntityManager database, OpsActions actions) {
    this.database = database;
    this.actions = actions;
  }

  /**
   * Keeps what came first; a message of the outbox is corrected there too.
   *
   * @throws Problem 404 when nothing of that id waits, 409 without a contract, 422 when the data do
   *     not fit it
   */
  ParkedMessage put(UUID id, @Nullable String ifMatch, JsonNode payload, String reason) {
    return QuarkusTransaction.requiringNew().call(() -> replace(id, ifMatch, payload, reason));
  }

  private ParkedMessage replace(
      UUID id, @Nullable String ifMatch, JsonNode payload, String reason) {
    ParkedMessage message = database.find(ParkedMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (message == null || message.state != ParkedMessage.State.PARKED) {
      throw Problem.notFound();
    }
    Versions.require(ifMatch, message.version, () -> Map.of("reason", message.reason));
    requireFit(message, payload);
    actions.add("CORRECT", message, reason, Map.of("difference", message.difference));
    message.originalPayload =
        message.originalPayload == null ? message.payload : message.originalPayload;
    message.payload = payload.toString().getBytes(StandardCharsets.UTF_8);
    message.difference = List.of();
    if (message.isOfOutbox()) {
      correctOutbox(message);
    }
    database.flush();
    return message;
  }

  private static void requireFit(ParkedMessage message, JsonNode payload) {
    EventContract contract =
        EventContract.of(message.headers.get("ce_type"))
            .orElseThrow(() -> Problem.of(409, "no-contract"));
    List<Misfit> misfits = contract.difference(payload);
    if (!misfits.isEmpty()) {
      Problem unfit = Problem.of(422, "invalid-request");
      misfits.forEach(
          misfit -> unfit.at("/payload" + misfit.pointer(), "breaks-contract", misfit.keyword()));
      throw unfit;
    }
  }

  private void correctOutbox(ParkedMessage message) {
    database
        .createNativeQuery(
            "UPDATE outbox SET payload = cast(:payload AS jsonb) WHERE shard = :shard AND seq = :seq")
        .setParameter("payload", message.text())
        .setParameter("shard", message.partition)
        .setParameter("seq", message.position)
        .executeUpdate();
  }
}
