package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** A topic of contracts/topics.yaml. */
record Topic(
    String name, int partitions, int replicationFactor, int retentionDays, String cleanupPolicy) {

  static List<Topic> contract() {
    return StreamSupport.stream(Checkout.yaml("contracts/topics.yaml").spliterator(), false)
        .map(topic -> new ObjectMapper().convertValue(topic, Topic.class))
        .toList();
  }

  long retentionMs() {
    return Duration.ofDays(retentionDays).toMillis();
  }
}
