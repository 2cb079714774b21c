package fr.matricule.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken producer can do to a consumer. */
@QuarkusTest
@WithTestResource(Stack.class)
class MalformedMessagesTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "matricule.topic-prefix")
  String prefix;

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
    produce(record);
  }

  private void produce(ProducerRecord<String, byte[]> record) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  @Test
  void readsOnWhenHeadersAreNotThoseOfACloudEvent() throws Exception {
    sendWith(Map.of("ce_source", "no uri at all %%", "ce_time", "yesterday"), "strange " + word);
    send("s" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).contains("next " + word));
  }

  @Test
  void readsOnWhenAHeaderHasNoValue() throws Exception {
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("ce_type", null);
    sendWith(headers, "typeless " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    assertThat(Ops.parked(id).getFirst().get("reason")).isEqualTo("the header ce_type is missing");
  }

  @Test
  void parksAnEnvelopeWithoutIdAndOneWhoseIdIsEndless() throws Exception {
    Map<String, @Nullable String> without = new LinkedHashMap<>();
    without.put("ce_id", null);
    sendWith(without, "nameless " + word);
    sendWith(Map.of("ce_id", "x".repeat(500_000)), "endless " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));
    assertThat(Ops.parked(id))
        .extracting(message -> message.get("reason"))
        .containsExactly("the header ce_id is missing", "the header ce_id is longer than 255");
    // what cannot be read can still be let go
    Ops.release(Ops.parked(id).getFirst(), "SKIP").then().statusCode(200);
    Ops.release(Ops.parked(id).getFirst(), "SKIP").then().statusCode(200);
    assertThat(Ops.parked(id)).isEmpty();
  }

  @Test
  void parksASequenceThatDoesNotCount() throws Exception {
    sendWith(Map.of("ce_sequence", "-1"), "backwards " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    assertThat(Ops.parked(id).getFirst().get("reason"))
        .isEqualTo("ce_sequence is not a number that counts");
  }

  @Test
  void takesAMebibyteOfDataInItsStride() {
    String long1 = "long " + word + "x".repeat(1_000_000);
    send("l" + word, 1, long1);
    send("n" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly(long1, "next " + word));
  }

  @Test
  void parksUnderNoCaseWhatHasAKeyThatIsNoCase() throws Exception {
    // the JDK would read it as a case
    String key = "1-2-3-4-" + Integer.toHexString(id.hashCode());
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(prefix + "applications", key, data("keyless " + word).getBytes());
    Map.of("ce_id", word, "ce_type", "fr.matricule.Noted.v1", "ce_source", "/somewhere")
        .forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    produce(record);
    send("k" + word, 1, "flows " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("flows " + word));
    Awaiting.until(
        () ->
            assertThat(
                    Ops.olivier()
                        .queryParam("reason", "the key does not name a case")
                        .get("/parked-messages")
                        .jsonPath()
                        .getList("items.headers.ce_id", String.class))
                .contains(word));
  }

  @Test
  void parksATombstoneAndWhatIsNoJson() throws Exception {
    for (byte @Nullable [] value : new byte @Nullable [] @Nullable [] {null, {'<', 'x'}}) {
      ProducerRecord<String, byte[]> record =
          new ProducerRecord<>(prefix + "applications", id.toString(), value);
      Map.of("ce_id", word, "ce_type", "fr.matricule.Noted.v1", "ce_source", "/somewhere")
          .forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
      produce(record);
    }
    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(2));
    assertThat(Ops.parked(id))
        .extracting(message -> message.get("reason"))
        .containsExactly("the data is not a JSON object", "the data is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2", "v3", "v17"})
  void parksAVersionOfAnEventThatItHearsAndDoesNotKnow(String version) throws Exception {
    sendWith(Map.of("ce_type", "fr.matricule.Noted." + version), "later version " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
    assertThat(Ops.parked(id).getFirst().get("reason"))
        .isEqualTo("Noted." + version + " is of a version that nobody here knows yet");
    assertThat(Ledger.heard(word)).isEmpty();
  }

  @Test
  void passesOverALaterVersionOfAnEventThatItDoesNotHear() throws Exception {
    sendWith(Map.of("ce_type", "fr.matricule.Other.v2"), "other " + word);
    send("n" + word, 2, "next " + word);

    Awaiting.until(() -> assertThat(Ledger.heard(word)).containsExactly("next " + word));
    assertThat(Ops.parked(id)).isEmpty();
  }

  @Test
  void parksAHeaderThatTheDatabaseCannotHold() throws Exception {
    sendWith(Map.of("ce_type", "zero \0 byte"), "zero " + word);

    Awaiting.until(() -> assertThat(Ops.parked(id)).hasSize(1));
  }
}
