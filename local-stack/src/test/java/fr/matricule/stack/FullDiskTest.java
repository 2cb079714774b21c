package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.PartProcess;
import fr.matricule.stack.parts.Topic;
import fr.matricule.stack.supervision.Supervised;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker on a disk of 64 MiB; only root can make such a disk. */
class FullDiskTest {
  private static final Path ROOT = Path.of(System.getProperty("matricule.root", ".."));
  private static final TopicPartition PARTITION = new TopicPartition("matricule.registry", 0);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path folder;
  private final Ports ports = Ports.free();
  private Path disk;
  private Supervised kafka;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()))
        .as("only root can mount a small disk: not run")
        .isTrue();
    Places places = Places.in(ROOT.toAbsolutePath().normalize(), folder);
    places.prepare();
    Path log = disk.resolve("kafka");
    var environment = new HashMap<String, String>();
    for (Door door : Door.values()) {
      environment.put(Overrides.variable(door), Integer.toString(ports.of(door)));
    }
    kafka =
        new Supervised(
            "kafka",
            new PartProcess(
                "kafka",
                new Kafka(log, ports, Topic.in(ROOT), List.of()),
                "256m",
                places,
                environment,
                List.of("--kafka-dir", log.toString())),
            RestartBudget.unlimited(),
            new Silent());
    kafka.start();
  }

  @AfterEach
  void unmount() throws Exception {
    if (kafka != null) {
      kafka.stopForGood();
      ran("umount", disk.toString());
    }
  }

  @Test
  void losesNothingItAcknowledgedAndGoesOnOnceThereIsSpace() throws Exception {
    long before = kafka.pid().orElseThrow();
    List<String> acknowledged = fill();
    assertThat(acknowledged).hasSizeGreaterThan(100);
    await().atMost(LONGEST).until(() -> !ProcessHandle.of(before).isPresent());

    assertThat(ran("mount", "-o", "remount,size=256m", disk.toString())).isTrue();

    await().atMost(LONGEST).until(() -> kafka.state() == Supervised.State.RUNNING);
    try (var producer = producer()) {
      producer.send(record("after", 10)).get(30, TimeUnit.SECONDS);
    }
    assertThat(keysUpTo("after")).containsAll(acknowledged);
  }

  /** Sends until the broker takes no more; returns what it took. */
  private List<String> fill() throws Exception {
    var acknowledged = new ArrayList<String>();
    try (var producer = producer()) {
      for (int i = 0; i < 1000; i++) {
        producer.send(record("before-" + i, 100_000)).get(30, TimeUnit.SECONDS);
        acknowledged.add("before-" + i);
      }
      throw new AssertionError("100 MB went onto a disk of 64 MiB");
    } catch (ExecutionException _) {
      return acknowledged;
    }
  }

  private static ProducerRecord<String, byte[]> record(String key, int size) {
    return new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), key, new byte[size]);
  }

  private Set<String> keysUpTo(String last) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      var keys = new HashSet<String>();
      await()
          .atMost(LONGEST)
          .until(
              () -> {
                for (ConsumerRecord<String, byte[]> one : consumer.poll(Duration.ofSeconds(1))) {
                  keys.add(one.key());
                }
                return keys.contains(last);
              });
      return keys;
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers", bootstrap(),
            "acks", "all",
            "max.block.ms", "10000",
            "request.timeout.ms", "5000",
            "delivery.timeout.ms", "10000"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private String bootstrap() {
    return "127.0.0.1:" + ports.of(Door.KAFKA);
  }

  private static boolean ran(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  private static final class Silent implements Supervised.Watch {
    @Override
    public void restarted() {}

    @Override
    public void givenUp(String sentence) {}
  }
}
