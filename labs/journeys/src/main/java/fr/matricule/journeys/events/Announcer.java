package fr.matricule.journeys.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Throws records of our own making onto a topic, to see what the services do with them. */
public final class Announcer {

  /** A source no service has: the order of the true sources stays whole. */
  public static final String SOURCE = "/journeys";

  private final String bootstrap;

  public Announcer(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * Says an event with complete CloudEvents headers and this data, good or bad; returns its ce_id.
   */
  public String say(String topic, UUID application, String name, String data) {
    String id = UUID.randomUUID().toString();
    Map<String, String> headers =
        Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            "fr.matricule." + name + ".v1",
            "ce_source",
            SOURCE,
            "ce_subject",
            "application/" + application,
            "ce_time",
            "2026-01-01T00:00:00Z");
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, application.toString(), data.getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings())) {
      producer.send(record);
      producer.flush();
    }
    return id;
  }

  private Map<String, Object> settings() {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class);
  }
}
