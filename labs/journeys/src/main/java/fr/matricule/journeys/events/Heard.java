package fr.matricule.journeys.events;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record of a topic, as it came; {@code at} is when the broker took it. */
public record Heard(
    String topic,
    int partition,
    long offset,
    Instant at,
    String key,
    Map<String, String> headers,
    byte[] value) {

  static Heard of(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return new Heard(
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()),
        String.valueOf(record.key()),
        headers,
        record.value() == null ? new byte[0] : record.value());
  }

  public String id() {
    return header("ce_id");
  }

  public String source() {
    return header("ce_source");
  }

  /** The simple name, such as {@code ApplicationOpened}. */
  public String name() {
    return header("ce_type").replaceFirst("^fr\\.matricule\\.(.*)\\.v1$", "$1");
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  public JsonNode data() {
    return Json.read(value);
  }

  /** Everything a reader of the topic sees, for a search of what must not be seen. */
  public String everything() {
    return key + " " + headers + " " + new String(value, StandardCharsets.UTF_8);
  }

  public String place() {
    return "%s/%d/%d %s".formatted(topic, partition, offset, name());
  }
}
