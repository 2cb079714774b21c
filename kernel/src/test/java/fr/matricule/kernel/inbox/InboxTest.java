package fr.matricule.kernel.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service hears, and what becomes of it. */
@QuarkusTest
@WithTestResource(Stack.class)
class InboxTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @AfterEach
  void acceptAgain() {
    Ledger.refuses = false;
  }

  private void send(String eventId, long sequence, String text) {
    Events.send(
        "applications",
        eventId,
        "Noted",
        "/applications-service",
        id,
        sequence,
        "{\"applicationId\":\"" + id + "\",\"word\":\"" + text + "\"}");
  }

  @Test
  void letsAnEventTakeEffectOnce() {
    send("e1" + word, 1, "first " + word);
    send("e1" + word, 1, "first " + word);
    send("e2" + word, 2, "second " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).contains("second " + word));
    assertThat(Ledger.heard(word)).containsExactly("first " + word, "second " + word);
  }

  @Test
  void dropsWhatIsOlderThanWhatItHasSeen() {
    send("e3" + word, 3, "third " + word);
    send("e2" + word, 2, "second " + word);
    send("e4" + word, 4, "fourth " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).contains("fourth " + word));
    assertThat(Ledger.heard(word)).containsExactly("third " + word, "fourth " + word);
  }

  @Test
  void ignoresATypeItDoesNotKnow() {
    Events.send("applications", "u" + word, "SomethingNew", "/applications-service", id, 1, "{}");
    send("n" + word, 2, "known " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("known " + word));
    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics).contains("matricule_inbox_total").contains("outcome=\"ignored\"");
  }

  @Test
  void retriesWhileAPartIsAway() {
    Ledger.FAILURES_TO_COME.set(3);
    send("r" + word, 1, "patient " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("patient " + word));
    assertThat(Ops.parked(id)).isEmpty();
  }

  @Test
  void parksAMalformedEventAndLetsOtherCasesFlow() {
    UUID other = UUID.randomUUID();
    Events.send(
        "applications",
        "m" + word,
        "Noted",
        "/applications-service",
        id,
        1,
        "{\"applicationId\":\"x\"}");
    Events.send(
        "applications",
        "o" + word,
        "Noted",
        "/applications-service",
        other,
        1,
        "{\"word\":\"other " + word + "\"}");

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("other " + word));
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    assertThat(Ops.parked(id).getFirst().get("reason").toString()).contains("word is missing");
  }

  @Test
  void linesLaterEventsUpUntilOpsRelease() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));
    assertThat(Ledger.heard(word)).isEmpty();
    assertThat(Ops.parked(id).getFirst().get("reason")).isEqualTo("refused: illegal-move");
    Ledger.refuses = false;

    Ops.release(Ops.parked(id).getFirst(), "RETRY").then().statusCode(200);

    assertThat(Ledger.heard(word)).containsExactly("bad " + word, "behind " + word);
    assertThat(Ops.parked(id)).isEmpty();
  }

  @Test
  void skipsAnEventThatOpsGiveUp() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));

    Ops.release(Ops.parked(id).getFirst(), "SKIP").then().statusCode(200);

    assertThat(Ledger.heard(word)).containsExactly("behind " + word);
  }

  @Test
  void doesNotReleaseOutOfOrder() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));

    Ops.release(Ops.parked(id).getLast(), "RETRY");

    assertThat(Ledger.heard(word)).isEmpty();
    assertThat(Ops.parked(id)).hasSize(2);
  }

  @Test
  void parksAMessageWithoutAUsableKeyAndBlocksNothing() {
    Events.sendRaw("applications", null, "not an event " + word);
    send("k" + word, 1, "flows " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("flows " + word));
    Awaiting.until(
        () ->
            assertThat(withoutACase())
                .extracting(message -> Ops.read(message.get("id")).jsonPath().getString("payload"))
                .contains("not an event " + word));
  }

  private static List<Map<String, Object>> withoutACase() {
    return Ops.olivier()
        .queryParam("reason", "the header ce_type is missing")
        .queryParam("limit", 100)
        .get("/parked-messages")
        .jsonPath()
        .getList("items.findAll { it.caseId == null }");
  }
}
