package fr.matricule.stack.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears requests and says answers. A request counts as heard only once Kafka has its answer: a
 * crash in between answers again, with the same event id.
 */
final class Window {
  private static final Logger LOG = LoggerFactory.getLogger(Window.class);
  private static final String REQUESTS = "matricule.applications";
  private static final String ANSWERS = "matricule.registry";
  private static final String WANTED = "fr.matricule.NumberRequested.v1";
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final String bootstrap;
  private final Authority authority;
  private final AtomicLong answered = new AtomicLong();
  private @Nullable Thread thread;
  private @Nullable KafkaConsumer<String, byte[]> consumer;

  Window(String bootstrap, Authority authority) {
    this.bootstrap = bootstrap;
    this.authority = authority;
  }

  void open() {
    var requests = consumer();
    consumer = requests;
    thread = Thread.ofPlatform().name("registry").start(() -> serve(requests));
  }

  void close() {
    if (consumer == null || thread == null) {
      return;
    }
    consumer.wakeup();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  long answered() {
    return answered.get();
  }

  private void serve(KafkaConsumer<String, byte[]> requests) {
    try (requests;
        var answers = producer()) {
      requests.subscribe(List.of(REQUESTS));
      while (true) {
        ConsumerRecords<String, byte[]> heard = requests.poll(Duration.ofSeconds(1));
        for (TopicPartition partition : heard.partitions()) {
          serve(heard.records(partition), requests, answers);
        }
        requests.commitSync();
      }
    } catch (WakeupException _) {
      // The stack is being stopped.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Serves one partition in its order; what cannot be answered yet is heard again. */
  private void serve(
      List<ConsumerRecord<String, byte[]>> heard,
      KafkaConsumer<String, byte[]> requests,
      KafkaProducer<String, byte[]> answers)
      throws InterruptedException {
    for (ConsumerRecord<String, byte[]> one : heard) {
      try {
        serve(one, answers);
      } catch (IOException | ExecutionException e) {
        LOG.warn("A number request is tried again: {}", e.getMessage());
        requests.seek(new TopicPartition(one.topic(), one.partition()), one.offset());
        Thread.sleep(PAUSE);
        return;
      } catch (RuntimeException e) {
        LOG.error("A number request at offset {} is passed over", one.offset(), e);
      }
    }
  }

  private void serve(ConsumerRecord<String, byte[]> one, KafkaProducer<String, byte[]> answers)
      throws IOException, ExecutionException, InterruptedException {
    if (!WANTED.equals(text(one.headers().lastHeader("ce_type")))) {
      return;
    }
    NumberRequest request = NumberRequest.read(one.value());
    Thread.sleep(authority.conduct().latency());
    Optional<Answer> answer = authority.answer(request);
    if (answer.isPresent()) {
      Header traceparent = one.headers().lastHeader("traceparent");
      answers.send(answer.get().on(ANSWERS, Instant.now(), traceparent)).get();
      answered.incrementAndGet();
    }
  }

  private static String text(@Nullable Header header) {
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", bootstrap,
            "group.id", "registry-simulator",
            "group.instance.id", "registry-simulator",
            "session.timeout.ms", "6000",
            "auto.offset.reset", "earliest",
            "enable.auto.commit", "false",
            "max.poll.records", "50",
            "client.id", "registry-simulator"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrap, "acks", "all", "client.id", "registry-simulator"),
        new StringSerializer(),
        new ByteArraySerializer());
  }
}
