package fr.matricule.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervised broker on a disk of 64 MiB, which only root can make. */
@Tag("long")
@QuarkusTest
@WithTestResource(Stack.class)
class FullDiskTest {

  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int MIB = 1024 * 1024;

  private final UUID id = UUID.randomUUID();

  @TempDir Path folder;
  private Path disk;
  private Process launcher;

  @BeforeEach
  void startABroker() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()))
        .as("only root can mount a small disk: not run")
        .isTrue();
    Path target = ROOT.resolve("local-stack/target");
    launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("local-stack-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib/*"),
                "fr.matricule.stack.Main",
                "up",
                "--separate",
                "--parts",
                "kafka",
                "--ports",
                "auto",
                "--dir",
                folder.toString(),
                "--kafka-dir",
                disk.resolve("kafka").toString(),
                "--follow",
                Long.toString(ProcessHandle.current().pid()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("launcher.log").toFile())
            .start();
    Awaitility.await()
        .atMost(LONGEST)
        .failFast(() -> !launcher.isAlive())
        .until(() -> Files.exists(folder.resolve("run.json")));
  }

  @AfterEach
  void unmount() throws Exception {
    if (launcher != null) {
      launcher.destroy();
      launcher.waitFor(3, TimeUnit.MINUTES);
      ran("umount", disk.toString());
    }
  }

  @Test
  void leavesEverythingInTheOutboxAndInOrderUntilThereIsSpace() throws Exception {
    long broker = broker();
    // what a log grows by before it is full need not pass through a database
    Path filler = disk.resolve("filler");
    try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
      file.write(new byte[44 * MIB]);
    }
    try (OwnOutbox outbox = OwnOutbox.create()) {
      OutboxRelay relay =
          outbox.relay(Map.of("bootstrap.servers", (Object) bootstrap()), "matricule.");
      relay.start(new StartupEvent());
      try {
        List<String> appended = appendUntilItEnds(outbox, broker);
        Files.delete(filler);

        Awaitility.await()
            .atMost(LONGEST)
            .ignoreExceptions()
            .untilAsserted(
                () -> assertThat(said().stream().distinct()).containsExactlyElementsOf(appended));
      } finally {
        relay.stop(new ShutdownEvent());
      }
    }
  }

  /** Goes on for a while after the end of the broker: the facts are committed all the same. */
  private List<String> appendUntilItEnds(OwnOutbox outbox, long broker) throws SQLException {
    List<String> appended = new ArrayList<>();
    Random letters = new Random(7);
    for (int more = 20; more > 0; more -= ProcessHandle.of(broker).isPresent() ? 0 : 1) {
      byte[] noise = new byte[100_000];
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) ('a' + letters.nextInt(26));
      }
      outbox.append(id, new String(noise, StandardCharsets.US_ASCII));
      appended.add(Integer.toString(appended.size() + 1));
      assertThat(appended).as("100 MB on a disk of 64 MiB").hasSizeLessThan(1000);
    }
    return appended;
  }

  private List<String> said() {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap(), "default.api.timeout.ms", "10000"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("matricule.documents").stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<String> said = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          said.add(
              new String(
                  record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
        }
      }
      return said;
    }
  }

  private long broker() throws IOException {
    return run().at("/parts/kafka/pid").asLong();
  }

  private String bootstrap() {
    try {
      return run().at("/kafka/bootstrap").asText();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private JsonNode run() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("run.json").toFile());
  }

  private static boolean ran(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
