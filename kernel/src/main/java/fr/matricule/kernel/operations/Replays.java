package fr.matricule.kernel.operations;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a consumer hear its topic again: each instance moves the partitions it holds, so no instance
 * has to stop.
 */
@ApplicationScoped
class Replays {

  private static final Logger LOG = Logger.getLogger(Replays.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String ASKED =
      """
      SELECT r.id, r.consumer, r.since, p.topic, p.partition FROM replay r LEFT JOIN replay_partition p ON p.replay = r.id
      WHERE r.consumer <> 'outbox' AND r.requested_at > now() - interval '1 hour' ORDER BY r.id""";
  private static final String MOVED =
      "INSERT INTO replay_partition VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";

  /** A wish, with the partitions that moved already. */
  private record Wish(
      UUID id, String consumer, @Nullable OffsetDateTime since, Set<TopicPartition> moved) {}

  private final AgroalDataSource dataSource;
  private final KafkaClientService kafka;
  private volatile boolean running = true;
  private volatile @Nullable Thread thread;

  Replays(AgroalDataSource dataSource, KafkaClientService kafka) {
    this.dataSource = dataSource;
    this.kafka = kafka;
  }

  void start(@Observes @Priority(100) StartupEvent started) {
    thread = Thread.ofVirtual().name("replays").start(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) {
    running = false;
    LockSupport.unpark(thread);
  }

  private void run() {
    while (running) {
      LockSupport.parkNanos(PAUSE.toNanos());
      try {
        for (Wish wish : asked().values()) {
          carryOut(wish);
        }
      } catch (SQLException | RuntimeException failure) {
        LOG.debugf("Replays wait: %s", failure.getMessage());
      }
    }
  }

  private Map<UUID, Wish> asked() throws SQLException {
    Map<UUID, Wish> wishes = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ASKED);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        UUID id = row.getObject("id", UUID.class);
        Wish known = wishes.get(id);
        Wish wish =
            known != null
                ? known
                : new Wish(
                    id,
                    row.getString("consumer"),
                    row.getObject("since", OffsetDateTime.class),
                    new HashSet<>());
        if (row.getString("topic") instanceof String topic) {
          wish.moved().add(new TopicPartition(topic, row.getInt("partition")));
        }
        wishes.put(id, wish);
      }
    }
    return wishes;
  }

  private void carryOut(Wish wish) throws SQLException {
    String channel = wish.consumer().substring(wish.consumer().indexOf('.') + 1);
    KafkaConsumer<Object, Object> consumer = kafka.getConsumer(channel);
    if (consumer == null) {
      return;
    }
    Function<Consumer<Object, Object>, Map<TopicPartition, OffsetAndMetadata>> rewinding =
        client -> rewind(client, wish);
    Map<TopicPartition, OffsetAndMetadata> moved =
        consumer.runOnPollingThread(rewinding).await().atMost(Duration.ofSeconds(30));
    for (var place : moved.entrySet()) {
      remember(wish, place.getKey(), place.getValue().offset());
    }
  }

  /** Committed too, so that the new place survives this instance. */
  private static Map<TopicPartition, OffsetAndMetadata> rewind(Consumer<?, ?> client, Wish wish) {
    Set<TopicPartition> open = new HashSet<>(client.assignment());
    open.removeAll(wish.moved());
    Map<TopicPartition, OffsetAndMetadata> places = places(client, open, wish.since());
    places.forEach(client::seek);
    if (!places.isEmpty()) {
      client.commitSync(places);
    }
    return places;
  }

  private static Map<TopicPartition, OffsetAndMetadata> places(
      Consumer<?, ?> client, Set<TopicPartition> open, @Nullable OffsetDateTime since) {
    if (since == null) {
      return client.beginningOffsets(open).entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, place -> new OffsetAndMetadata(place.getValue())));
    }
    long millis = since.toInstant().toEpochMilli();
    Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
    client
        .offsetsForTimes(open.stream().collect(Collectors.toMap(p -> p, _ -> millis)))
        .forEach(
            (partition, found) -> {
              // nothing was said since: where it stands is where it belongs
              if (found instanceof OffsetAndTimestamp place) {
                places.put(partition, new OffsetAndMetadata(place.offset()));
              }
            });
    return places;
  }

  private void remember(Wish wish, TopicPartition partition, long offset) throws SQLException {
    LOG.infof("%s hears %s again from %d", wish.consumer(), partition, offset);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement moved = connection.prepareStatement(MOVED)) {
      moved.setObject(1, wish.id());
      moved.setString(2, partition.topic());
      moved.setInt(3, partition.partition());
      moved.setLong(4, offset);
      moved.executeUpdate();
    }
  }
}
