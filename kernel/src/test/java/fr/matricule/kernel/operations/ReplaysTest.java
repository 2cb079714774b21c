package fr.matricule.kernel.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.LedgerResource.Noted;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.outbox.Outbox;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a service says and hears again when ops wish so. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReplaysTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @Inject Outbox outbox;
  @Inject EntityManager database;

  private void send(String eventId, long sequence, String data) {
    Events.send("applications", eventId, "Noted", "/applications-service", id, sequence, data);
  }

  private void execute(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  private void announces(String text) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, text)));
  }

  private Response replay(Map<String, String> wish) {
    return Ops.olivier()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(wish)
        .post("/replays");
  }

  @Test
  void letsAConsumerHearAgainWhatItForgotAndOnlyThat() {
    send("lost" + word, 0, "{\"word\":\"lost " + word + "\"}");
    send("kept" + word, 0, "{\"word\":\"kept " + word + "\"}");
    Awaiting.until(() -> assertThat(Ledger.heard(word)).hasSize(2));
    execute("DELETE FROM inbox WHERE event_id = 'lost" + word + "'");

    replay(Map.of("consumer", "ledger.applications", "reason", "an effect was lost"))
        .then()
        .statusCode(202);

    Awaiting.until(
        () ->
            assertThat(Ledger.heard(word))
                .containsExactly("lost " + word, "kept " + word, "lost " + word));
    // and goes on with what is new
    send("new" + word, 0, "{\"word\":\"new " + word + "\"}");
    Awaiting.until(() -> assertThat(Ledger.heard(word)).endsWith("new " + word).hasSize(4));
  }

  @Test
  void saysAgainWhatWasSaidSince() {
    Instant before = Instant.now();
    announces("said");
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));

    replay(Map.of("consumer", "outbox", "since", before.toString(), "reason", "a topic was lost"))
        .then()
        .statusCode(202);

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
    assertThat(Events.of("documents", id).stream().map(Events.Seen::id).distinct()).hasSize(1);
  }

  @Test
  void doesNotReplayForAConsumerItDoesNotHave() {
    replay(Map.of("consumer", "somebody.else", "reason", "try"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/consumer"));
  }
}
