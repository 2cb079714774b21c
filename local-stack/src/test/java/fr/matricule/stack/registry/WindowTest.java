package fr.matricule.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final AtomicInteger outages = new AtomicInteger();
  private Kafka kafka;
  private Window window;

  @BeforeEach
  void open() throws Exception {
    List<Topic> topics = Topic.in(Path.of(System.getProperty("matricule.root", "..")));
    kafka = new Kafka(Places.in(folder, folder), Ports.free(), topics);
    kafka.start();
    window = window();
    window.open();
  }

  @AfterEach
  void close() {
    window.close();
    kafka.stop();
  }

  @Test
  void answersARequestInTheTraceItCameIn() {
    UUID id = UUID.randomUUID();

    say("ApplicationOpened", id, "{}");
    say("NumberRequested", id, request(id));

    ConsumerRecord<String, byte[]> answer = answers(1).getFirst();
    assertThat(answer.key()).isEqualTo(id.toString());
    assertThat(header(answer, "ce_type")).isEqualTo("fr.matricule.WaitingNumberIssued.v1");
    assertThat(header(answer, "traceparent")).isEqualTo("00-11-22-01");
  }

  @Test
  void triesAgainWhenApplicationsIsAwayAndPassesOverWhatCannotBeRead() {
    outages.set(2);
    UUID id = UUID.randomUUID();

    say("NumberRequested", id, "{\"no\":\"request\"}");
    say("NumberRequested", id, "not even JSON");
    say("NumberRequested", id, request(id));

    assertThat(answers(1)).hasSize(1);
    assertThat(outages).hasNonPositiveValue();
  }

  @Test
  void doesNotAnswerAgainAfterARestart() {
    UUID first = UUID.randomUUID();
    say("NumberRequested", first, request(first));
    answers(1);
    window.close();

    window = window();
    window.open();
    UUID second = UUID.randomUUID();
    say("NumberRequested", second, request(second));

    assertThat(answers(2)).extracting(ConsumerRecord::key).containsOnlyOnce(first.toString());
  }

  private Window window() {
    try {
      JWKSet keys = new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("k").generate());
      var usual = new Conduct(Duration.ZERO, 0, true);
      return new Window(kafka.bootstrap(), new Authority(new Counter(keys, outages), usual));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String request(UUID id) {
    return """
        {"applicationId":"%s","attempt":1,"purpose":"WAITING_NUMBER","requestedOn":"2026-09-09"}
        """
        .formatted(id);
  }

  private void say(String event, UUID id, String data) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var record =
          new ProducerRecord<>(
              "matricule.applications", id.toString(), data.getBytes(StandardCharsets.UTF_8));
      record
          .headers()
          .add("ce_type", "fr.matricule.%s.v1".formatted(event).getBytes(StandardCharsets.UTF_8))
          .add("traceparent", "00-11-22-01".getBytes(StandardCharsets.UTF_8));
      producer.send(record);
    }
  }

  /** At least so many answers, read from the beginning. */
  private List<ConsumerRecord<String, byte[]>> answers(int expected) {
    var answers = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                kafka.bootstrap(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("matricule.registry"));
      await()
          .atMost(LONG)
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(answers::add);
                return answers.size() >= expected;
              });
    }
    return answers;
  }

  private static String header(ConsumerRecord<String, byte[]> answer, String name) {
    return new String(answer.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** A desk that is closed a number of times. */
  private record Counter(JWKSet keys, AtomicInteger outages) implements Authority.Desk {
    @Override
    public Optional<Identity> identity(NumberRequest request) throws IOException {
      if (outages.getAndDecrement() > 0) {
        throw new IOException("applications-service is away");
      }
      return Optional.of(new Identity("F", "2004-05-17"));
    }
  }
}
