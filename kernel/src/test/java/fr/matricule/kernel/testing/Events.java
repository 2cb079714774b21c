package fr.matricule.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Sends events as another service would, and reads what the service under test said. */
public final class Events {

  /** An event as it stands on a topic. */
  public record Seen(
      String id, String type, UUID caseId, Map<String, String> headers, JsonNode data) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private Events() {}

  /**
   * Sends a well-formed CloudEvent; {@code type} is the simple name, {@code source} such as
   * /applications-service.
   */
  public static void send(
      String topic,
      String id,
      String type,
      String source,
      UUID caseId,
      long sequence,
      String data) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(name(topic), caseId.toString(), data.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            "fr.matricule." + type + ".v1",
            "ce_source",
            source,
            "ce_subject",
            "application/" + caseId,
            "ce_time",
            Instant.now().toString(),
            "ce_sequence",
            Long.toString(sequence))
        .forEach(
            (header, value) ->
                record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
    send(record);
  }

  /** Sends anything at all, with no headers: what a broken producer would. */
  public static void sendRaw(String topic, @Nullable String key, String value) {
    send(new ProducerRecord<>(name(topic), key, value.getBytes(StandardCharsets.UTF_8)));
  }

  private static void send(ProducerRecord<String, byte[]> record) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Everything the topic holds about one case, in the order of its partition. */
  public static List<Seen> of(String topic, UUID caseId) {
    return all(topic).stream().filter(seen -> caseId.equals(seen.caseId())).toList();
  }

  /** Everything the topic holds now. */
  public static List<Seen> all(String topic) {
    return all(name(""), topic);
  }

  /** Everything a topic of another prefix holds now. */
  public static List<Seen> all(String prefix, String topic) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(prefix + topic).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Seen> seen = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(read(record)));
      }
      return seen;
    }
  }

  private static Seen read(ConsumerRecord<String, String> record) {
    Map<String, String> headers = new java.util.TreeMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    String type =
        headers.getOrDefault("ce_type", "").replaceAll("fr\\.matricule\\.(\\w+)\\.v1", "$1");
    try {
      UUID caseId =
          record.key() == null || record.key().length() != 36
              ? null
              : UUID.fromString(record.key());
      return new Seen(
          headers.getOrDefault("ce_id", ""), type, caseId, headers, JSON.readTree(record.value()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(String topic) {
    return ConfigProvider.getConfig().getValue("matricule.topic-prefix", String.class) + topic;
  }

  private static String bootstrap() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
