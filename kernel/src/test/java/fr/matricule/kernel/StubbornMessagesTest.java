package fr.matricule.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a broken producer, a crash or a late release can do to a consumer. */
@QuarkusTest
@WithTestResource(Stack.class)
class StubbornMessagesTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "matricule.topic-prefix")
  String prefix;

  @Inject Inbox inbox;
  @Inject TransactionSynchronizationRegistry transaction;

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

  private void sendWith(Map<String, @Nullable String> changed, String text) throws Exception {
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_type", "fr.matricule.Noted.v1");
    headers.put("ce_source", "/applications-service");
    headers.putAll(changed);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            prefix + "applications", id.toString(), data(text).getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, value) ->
            record
                .headers()
                .add(name, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private List<String> heard() {
    return Ledger.WORDS.stream().filter(w -> w.contains(word)).toList();
  }

  private static List<Map<String, Object>> parkedOf(UUID caseId) {
    return given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .get("/parked-messages")
        .jsonPath()
        .param("id", caseId.toString())
        .getList("items.findAll { it.caseId == id }");
  }

  private static Response release(Object messageId, Map<String, String> wish) {
    return given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .contentType("application/json")
        .body(wish)
        .post("/parked-messages/" + messageId + "/release");
  }

  private static Response release(Object messageId, String action) {
    return release(messageId, Map.of("action", action, "reason", "the test says so"));
  }

  @Test
  void readsOnWhenHeadersAreNotThoseOfACloudEvent() throws Exception {
    sendWith(Map.of("ce_source", "no uri at all %%", "ce_time", "yesterday"), "strange " + word);
    send("s" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(heard()).contains("next " + word));
  }

  @Test
  void readsOnWhenAHeaderHasNoValue() throws Exception {
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("ce_type", null);
    sendWith(headers, "typeless " + word);

    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(1));
    assertThat(parkedOf(id).getFirst().get("reason")).isEqualTo("the header ce_type is missing");
  }

  @Test
  void ignoresAVersionOfAnEventThatItDoesNotKnow() throws Exception {
    sendWith(Map.of("ce_type", "fr.matricule.Noted.v2"), "second version " + word);
    send("n" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(heard()).containsExactly("next " + word));
    assertThat(parkedOf(id)).isEmpty();
  }

  /** As a batch that takes longer than a transaction may. */
  private final class OneAtATime implements EventListener {
    private final List<String> handled = new ArrayList<>();
    private int refusals;

    @Override
    public String name() {
      return "one-at-a-time." + word;
    }

    @Override
    public Runnable reactionTo(IncomingEvent event) {
      return () -> {
        if (transaction.getResource(id) != null && refusals < 3) {
          refusals++;
          throw new QueryTimeoutException(new SQLException("canceled", "57014"));
        }
        transaction.putResource(id, "one");
        handled.add(event.id());
      };
    }
  }

  @Test
  void goesOnOneByOneWhenABatchTakesTooLong() {
    OneAtATime listener = new OneAtATime();

    inbox.receive(listener, batch(message(1, "a" + word), message(2, "b" + word)));

    assertThat(listener.refusals).isEqualTo(1);
    assertThat(listener.handled).endsWith("a" + word, "b" + word);
  }

  private ConsumerRecord<String, byte[]> message(long offset, String eventId) {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>("t", 0, offset, id.toString(), "{}".getBytes(StandardCharsets.UTF_8));
    Map.of("ce_id", eventId, "ce_type", "fr.matricule.Noted.v1", "ce_source", "/somewhere")
        .forEach((k, v) -> message.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  @SafeVarargs
  private static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... messages) {
    return new ConsumerRecords<>(Map.of(new TopicPartition("t", 0), List.of(messages)), Map.of());
  }

  @Test
  void parksAHeaderThatTheDatabaseCannotHold() throws Exception {
    sendWith(Map.of("ce_type", "zero \0 byte"), "zero " + word);

    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(1));
  }

  @Test
  void doesNotRepeatAReleasedEventThatComesAgain() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(1));
    Ledger.refuses = false;
    release(parkedOf(id).getFirst().get("id"), "RETRY").then().statusCode(200);

    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(heard()).contains("next " + word));
    assertThat(heard()).containsExactly("bad " + word, "next " + word);
  }

  @Test
  void doesNotHandleASkippedEventThatComesAgain() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(1));
    Ledger.refuses = false;
    release(parkedOf(id).getFirst().get("id"), "SKIP").then().statusCode(200);

    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(heard()).contains("next " + word));
    assertThat(heard()).containsExactly("next " + word);
  }

  @Test
  void releasesAnEventOnceThatLinedUpTwice() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(3));
    Ledger.refuses = false;

    release(parkedOf(id).getFirst().get("id"), "RETRY").then().statusCode(200);

    assertThat(parkedOf(id)).isEmpty();
    assertThat(heard()).containsExactly("bad " + word, "behind " + word);
  }

  @Test
  void saysThatAnEarlierMessageMustGoFirst() {
    Ledger.refuses = true;
    send("b" + word, 1, "bad " + word);
    send("c" + word, 2, "behind " + word);
    Awaiting.until(() -> assertThat(parkedOf(id)).hasSize(2));

    release(parkedOf(id).getLast().get("id"), "SKIP")
        .then()
        .statusCode(409)
        .body("type", containsString("not-first-in-line"));

    assertThat(parkedOf(id)).hasSize(2);
    assertThat(parkedOf(id).getLast().get("reason").toString()).contains("an earlier event");
  }

  @Test
  void doesNotParkARepeatThatCanNoLongerBeTranslated() {
    send("e1" + word, 1, "first " + word);
    Awaiting.until(() -> assertThat(heard()).hasSize(1));
    Ledger.forgetful = true;

    send("e1" + word, 1, "first " + word);
    send("e2" + word, 2, "forgotten " + word);

    Awaiting.until(() -> assertThat(parkedOf(id)).isNotEmpty());
    assertThat(parkedOf(id)).hasSize(1);
    assertThat(parkedOf(id).getFirst().get("headers").toString()).contains("e2" + word);
  }

  @Test
  void wantsToKnowWhatToDoWithAParkedMessage() {
    release(UUID.randomUUID(), Map.of("reason", "no action"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", org.hamcrest.Matchers.equalTo("/action"));
  }
}
