package fr.matricule.kernel.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Messages as a consumer gets them from Kafka. */
final class Messages {

  private static final TopicPartition PARTITION = new TopicPartition("t", 0);

  private Messages() {}

  static ConsumerRecord<String, byte[]> message(UUID caseId, long offset, String eventId) {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>(
            "t", 0, offset, caseId.toString(), "{}".getBytes(StandardCharsets.UTF_8));
    Map.of("ce_id", eventId, "ce_type", "fr.matricule.Noted.v1", "ce_source", "/somewhere")
        .forEach((k, v) -> message.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  @SafeVarargs
  static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... messages) {
    return batch(List.of(messages));
  }

  static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> messages) {
    return new ConsumerRecords<>(Map.of(PARTITION, messages), Map.of());
  }
}
