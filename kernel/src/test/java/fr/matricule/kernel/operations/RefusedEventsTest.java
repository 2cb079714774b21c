package fr.matricule.kernel.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.LedgerResource.Noted;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.outbox.Outbox;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What ops do with what Kafka refused. */
@QuarkusTest
@WithTestResource(Stack.class)
class RefusedEventsTest {

  private final UUID id = UUID.randomUUID();

  @Inject Outbox outbox;

  private static List<Map<String, Object>> list(String address) {
    return Ops.olivier().get(address).jsonPath().getList("items");
  }

  private void announces(String text) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, text)));
  }

  private List<Map<String, Object>> refusedByKafka() {
    announces("x".repeat(2_000_000));
    announces("behind");
    Awaiting.until(
        () -> assertThat(list("/parked-messages?consumer=outbox&case=" + id)).hasSize(2));
    return list("/parked-messages?consumer=outbox&case=" + id);
  }

  @Test
  void saysACorrectedEventThatKafkaRefusedAndThenWhatStoodBehind() {
    Map<String, Object> refused = refusedByKafka().getFirst();
    assertThat(refused.get("reason")).isEqualTo("refused by Kafka: RecordTooLargeException");

    Ops.correct(refused, Map.of("applicationId", id, "word", "shorter")).then().statusCode(200);
    Ops.release(list("/parked-messages?consumer=outbox&case=" + id).getFirst(), "RETRY")
        .then()
        .statusCode(200)
        .body("released", equalTo(2));

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
    assertThat(Events.of("documents", id))
        .extracting(event -> event.data().get("word").asText())
        .containsExactly("shorter", "behind");
    assertThat(Events.of("documents", id))
        .extracting(event -> event.headers().get("ce_sequence"))
        .containsExactly("1", "2");
  }

  @Test
  void saysOnlyWhatStoodBehindWhenARefusedEventIsSkipped() {
    Ops.release(refusedByKafka().getFirst(), "SKIP").then().statusCode(200);
    announces("after");

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
    assertThat(Events.of("documents", id))
        .extracting(event -> event.headers().get("ce_sequence"))
        .containsExactly("2", "3");
  }

  @Test
  void parksAgainWhatKafkaStillRefuses() {
    Ops.release(refusedByKafka().getFirst(), "RETRY").then().statusCode(200);

    Awaiting.until(
        () -> assertThat(list("/parked-messages?consumer=outbox&case=" + id)).hasSize(2));
    assertThat(Events.of("documents", id)).isEmpty();
  }
}
