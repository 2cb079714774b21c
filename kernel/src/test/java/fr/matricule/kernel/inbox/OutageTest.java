package fr.matricule.kernel.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.FrailStack;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A neighbour that is away, or says nothing: the service lives, says so, waits and goes on. */
@QuarkusTest
@WithTestResource(FrailStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @AfterEach
  void mend() {
    cable("mend");
  }

  private void cable(String act) {
    String hand = ConfigProvider.getConfig().getValue("matricule.test.cable", String.class);
    given().get(hand + "/" + act).then().statusCode(204);
  }

  private void hears(String text, long sequence) {
    Events.send(
        "applications",
        UUID.randomUUID().toString(),
        "Noted",
        "/applications-service",
        id,
        sequence,
        "{\"word\":\"" + text + " " + word + "\"}");
  }

  private static int health(String kind) {
    return given().get("/q/health/" + kind).statusCode();
  }

  private Response note(String key) {
    return given()
        .auth()
        .oauth2(Tokens.applicant("amina"))
        .contentType("application/json")
        .header("Idempotency-Key", key + word)
        .body("{\"word\":\"said\",\"lines\":1}")
        .post("/ledger/" + id);
  }

  /** The configuration of every test here names one: with a question to it nothing would start. */
  @Test
  void startsInFrontOfAnIdentityProviderThatSaysNothing() {
    assertThat(health("live")).isEqualTo(200);
    // the outage of another test may just have ended
    Awaiting.until(() -> assertThat(health("ready")).isEqualTo(200));
  }

  /** Nothing creates topics by itself, so there may be none when a service starts. */
  @Test
  @Order(1)
  void hearsATopicThatIsCreatedAfterItsStart() throws Exception {
    assertThat(health("live")).isEqualTo(200);

    try (Admin admin = admin()) {
      assertThat(admin.listTopics().names().get()).doesNotContain(topic());
      create(admin);
    }
    long created = System.nanoTime();
    hears("late", 1);

    awaitsHeard("late", created);
  }

  @Test
  @Order(2)
  void hearsATopicThatWasDeletedAndCreatedAgain() throws Exception {
    hears("old", 1);
    Awaiting.until(() -> assertThat(Ledger.heard(word)).hasSize(1));

    try (Admin admin = admin()) {
      admin.deleteTopics(List.of(topic())).all().get();
      Awaiting.until(() -> assertThat(admin.listTopics().names().get()).doesNotContain(topic()));
      LockSupport.parkNanos(Duration.ofSeconds(Long.getLong("gone", 5)).toNanos());
      create(admin);
    }
    long created = System.nanoTime();
    hears("new", 2);

    awaitsHeard("new", created);
  }

  private void awaitsHeard(String text, long created) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(Ledger.heard(word)).contains(text + " " + word));
    System.out.printf(
        "A topic is heard %d ms after it was created%n", (System.nanoTime() - created) / 1_000_000);
  }

  private static String topic() {
    return ConfigProvider.getConfig().getValue("matricule.topic-prefix", String.class)
        + "applications";
  }

  private static Admin admin() {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)));
  }

  private static void create(Admin admin) throws Exception {
    admin.createTopics(List.of(new NewTopic(topic(), 2, (short) 1))).all().get();
  }

  /** Two and a half times as long as a consumer may go without polling. */
  @Test
  void keepsItsConsumersAndItsLifeThroughAnOutageLongerThanTheyMaySpendWithoutPolling() {
    hears("before", 1);
    Awaiting.until(() -> assertThat(Ledger.heard(word)).hasSize(1));

    cable("pull");
    hears("meanwhile", 2);
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (System.nanoTime() < end) {
      assertThat(health("live")).isEqualTo(200);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
    assertThat(health("ready")).isEqualTo(503);
    assertThat(note("away").statusCode()).isEqualTo(503);
    cable("mend");

    hears("after", 3);
    Awaiting.until(
        () ->
            assertThat(Ledger.heard(word))
                .containsExactly("before " + word, "meanwhile " + word, "after " + word));
    Awaiting.until(() -> assertThat(health("ready")).isEqualTo(200));
    Awaiting.until(() -> assertThat(note("away").statusCode()).isEqualTo(201));
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
    assertThat(Ops.parked(id)).isEmpty();
  }

  @Test
  void doesNotHangOnADatabaseThatSaysNothing() {
    Awaiting.until(() -> assertThat(note("first").statusCode()).isEqualTo(201));
    cable("go-dead");
    hears("silent", 1);

    long asked = System.nanoTime();
    Response answer = note("silent");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotNull();
    assertThat(answer.jsonPath().getString("type")).endsWith("#try-again");
    // many times what it takes, and far from for ever
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(30));
    assertThat(health("live")).isEqualTo(200);
    cable("mend");
    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("silent " + word));
    Awaiting.until(() -> assertThat(note("silent").statusCode()).isEqualTo(201));
  }
}
