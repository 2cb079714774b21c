package fr.matricule.kernel.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ops see and do, and what is remembered of it. */
@QuarkusTest
@WithTestResource(Stack.class)
class OpsTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @Inject EntityManager database;

  @AfterEach
  void acceptAgain() {
    Ledger.refuses = false;
  }

  private void send(String eventId, long sequence, String data) {
    Events.send("applications", eventId, "Noted", "/applications-service", id, sequence, data);
  }

  private Map<String, Object> parksAWordThatIsANumber() {
    send("m" + word, 1, "{\"wort\":\"Amina\",\"applicationId\":12}");
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    return Ops.parked(id).getFirst();
  }

  @Test
  void namesThePlacesWhereAPayloadBreaksItsContractAndNoValue() {
    Map<String, Object> message = parksAWordThatIsANumber();

    assertThat(message.get("difference"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder(
            Map.of("pointer", "/word", "keyword", "required"),
            Map.of("pointer", "/wort", "keyword", "additionalProperties"),
            Map.of("pointer", "/applicationId", "keyword", "type"));
    assertThat(message.toString()).doesNotContain("Amina");
    assertThat(message).doesNotContainKey("payload");
    Response whole = Ops.read(message.get("id"));
    assertThat(whole.header("ETag")).isEqualTo("\"" + message.get("version") + "\"");
    assertThat(whole.jsonPath().getString("payload")).contains("Amina");
  }

  @Test
  void handlesACorrectedPayloadAndKeepsTheOriginal() {
    Map<String, Object> message = parksAWordThatIsANumber();
    send("b" + word, 2, "{\"word\":\"behind " + word + "\"}");
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));

    Ops.correct(message, Map.of("word", 7))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/payload/word"))
        .body("errors[0].code", equalTo("breaks-contract"));
    Ops.correct(message, Map.of("word", "right " + word)).then().statusCode(200);
    Map<String, Object> corrected = Ops.read(message.get("id")).jsonPath().getMap("");
    Ops.release(corrected, "RETRY").then().statusCode(200).body("released", equalTo(2));

    assertThat(Ledger.heard(word)).containsExactly("right " + word, "behind " + word);
    assertThat(Ops.read(message.get("id")).jsonPath().getString("originalPayload"))
        .contains("Amina");
  }

  @Test
  void remembersWhoDidWhatAndWhyForEver() {
    Map<String, Object> message = parksAWordThatIsANumber();
    Ops.correct(message, Map.of("word", "right " + word)).then().statusCode(200);
    Ops.release(Ops.parked(id).getFirst(), "SKIP").then().statusCode(200);

    assertThat(Ops.actions(id))
        .extracting(act -> act.get("action"), act -> act.get("who"), act -> act.get("reason"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CORRECT", "olivier", "a slip of the pen"),
            org.assertj.core.groups.Tuple.tuple("SKIP", "olivier", "the test says so"));
    given()
        .auth()
        .oauth2(Tokens.auditor("audrey"))
        .get("/ops-actions?case=" + id)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2));
    for (String change :
        List.of(
            "UPDATE ops_action SET reason = ''", "DELETE FROM ops_action", "TRUNCATE ops_action")) {
      assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("only ever added to");
    }
  }

  private void execute(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  @Test
  void wantsAReasonAKeyAndTheVersionThatWasSeen() {
    Map<String, Object> message = parksAWordThatIsANumber();
    String release = "/parked-messages/" + message.get("id") + "/release";
    Map<String, String> skip = Map.of("action", "SKIP", "reason", "seen");

    Ops.release(message, Map.of("action", "SKIP", "reason", " "))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"));
    Ops.olivier().body(skip).post(release).then().statusCode(400);
    Ops.olivier()
        .header("Idempotency-Key", "x" + word)
        .body(skip)
        .post(release)
        .then()
        .statusCode(428);
    Ops.correct(message, Map.of("word", "newer")).then().statusCode(200);
    Ops.release(message, skip).then().statusCode(412);

    assertThat(Ops.parked(id)).hasSize(1);
  }

  @Test
  void answersARepeatedReleaseAlike() {
    Map<String, Object> message = parksAWordThatIsANumber();
    for (int time = 0; time < 2; time++) {
      Ops.olivier()
          .header("If-Match", "\"" + message.get("version") + "\"")
          .header("Idempotency-Key", "r" + word)
          .body(Map.of("action", "SKIP", "reason", "twice"))
          .post("/parked-messages/" + message.get("id") + "/release")
          .then()
          .statusCode(200)
          .body("released", equalTo(1));
    }
    assertThat(Ops.actions(id)).hasSize(1);
  }

  @Test
  void findsMessagesByConsumerStateReasonAndPage() {
    Ledger.refuses = true;
    for (int i = 1; i <= 3; i++) {
      send(i + word, i, "{\"word\":\"bad " + i + word + "\"}");
    }
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(3));
    String mine = "/parked-messages?case=" + id;

    assertThat(list(mine + "&consumer=ledger.applications")).hasSize(3);
    assertThat(list(mine + "&consumer=outbox")).isEmpty();
    assertThat(list(mine + "&state=SKIPPED")).isEmpty();
    assertThat(list(mine + "&reason=illegal-move")).hasSize(1);
    Response first = Ops.olivier().get(mine + "&limit=2");
    String next = first.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
    assertThat(first.jsonPath().getList("items")).hasSize(2);
    assertThat(list(next)).hasSize(1);
    Ops.olivier().get(mine + "&state=LOST").then().statusCode(422);
    Ops.olivier().get(mine + "&limit=0").then().statusCode(422);
    Ops.olivier().get(mine + "&cursor=x").then().statusCode(422);
    Ops.olivier().get("/parked-messages?case=1").then().statusCode(422);
  }

  private static List<Map<String, Object>> list(String address) {
    return Ops.olivier().get(address).jsonPath().getList("items");
  }

  @Test
  void tellsThatAnEventWithoutAContractCannotBeCorrected() {
    Events.sendRaw("applications", id.toString(), "{}");
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));

    Ops.correct(Ops.parked(id).getFirst(), Map.of())
        .then()
        .statusCode(409)
        .body("type", containsString("no-contract"));
  }
}
