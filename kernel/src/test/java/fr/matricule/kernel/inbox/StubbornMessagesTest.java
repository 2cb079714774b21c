package fr.matricule.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a crash or a late release can do to a consumer. */
@QuarkusTest
@WithTestResource(Stack.class)
class StubbornMessagesTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @AfterEach
  void acceptAgain() {
    Ledger.refuses = false;
    Ledger.forgetful = false;
  }

  private void send(String eventId, long sequence, String text) {
    Events.send(
        "applications", eventId, "Noted", "/applications-service", id, sequence, data(text));
  }

  private static String data(String text) {
    return "{\"word\":\"" + text + "\"}";
  }

  @Test
  void doesNotRepeatAReleasedEventThatComesAgain() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    Ledger.refuses = false;
    Ops.release(Ops.parked(id).getFirst(), "RETRY").then().statusCode(200);

    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).contains("next " + word));
    assertThat(Ledger.heard(word)).containsExactly("bad " + word, "next " + word);
  }

  @Test
  void doesNotHandleASkippedEventThatComesAgain() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    Ledger.refuses = false;
    Ops.release(Ops.parked(id).getFirst(), "SKIP").then().statusCode(200);

    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).contains("next " + word));
    assertThat(Ledger.heard(word)).containsExactly("next " + word);
  }

  @Test
  void releasesAnEventOnceThatLinedUpTwice() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(3));
    Ledger.refuses = false;

    Ops.release(Ops.parked(id).getFirst(), "RETRY").then().statusCode(200);

    assertThat(Ops.parked(id)).isEmpty();
    assertThat(Ledger.heard(word)).containsExactly("bad " + word, "behind " + word);
  }

  @Test
  void saysThatAnEarlierMessageMustGoFirst() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));

    Ops.release(Ops.parked(id).getLast(), "SKIP")
        .then()
        .statusCode(409)
        .body("type", containsString("not-first-in-line"));

    assertThat(Ops.parked(id)).hasSize(2);
    assertThat(Ops.parked(id).getLast().get("reason").toString()).contains("an earlier event");
  }

  @Test
  void doesNotParkARepeatThatCanNoLongerBeTranslated() {
    send("e1" + word, 1, "first " + word);
    Awaiting.until(() -> assertThat(Ledger.heard(word)).hasSize(1));
    Ledger.forgetful = true;

    send("e1" + word, 1, "first " + word);
    send("e2" + word, 2, "forgotten " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).isNotEmpty());
    assertThat(Ops.parked(id)).hasSize(1);
    assertThat(Ops.parked(id).getFirst().get("headers").toString()).contains("e2" + word);
  }

  @Test
  void wantsToKnowWhatToDoWithAParkedMessage() {
    Ops.release(Map.of("id", UUID.randomUUID(), "version", 0), Map.of("reason", "no action"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", org.hamcrest.Matchers.equalTo("/action"));
  }
}
