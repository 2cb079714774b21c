package fr.matricule.load;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka alone on the same broker: how fast it takes records, and how soon it hands them on. */
record KafkaPeer(Lab lab) {

  /** The lab's own topic: no service listens to it. */
  static final String TOPIC = "matricule.bench";

  private static final Pattern RATE =
      Pattern.compile("(?m)^\\d+ records sent, ([0-9.]+) records/sec.*");
  private static final int RECORD_BYTES = 1024;

  void createTopic() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        admin
            .createTopics(List.of(new NewTopic(TOPIC, Optional.of(12), Optional.empty())))
            .all()
            .get();
      }
    }
  }

  private String broker() {
    return lab.whole().addresses().kafka();
  }

  /** Kafka's ProducerPerformance with the records of a file; the relay's own producer settings. */
  Figures perfTest(Path payloads, int records) throws IOException, InterruptedException {
    Path lib = lab.settings().root().resolve("labs/load/target/lib");
    Path stack = lab.settings().root().resolve("local-stack/target/lib");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                lib + "/*" + File.pathSeparator + stack + "/*",
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                TOPIC,
                "--num-records",
                "" + records,
                "--payload-file",
                payloads.toString(),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + broker(),
                "acks=all",
                "enable.idempotence=true",
                "compression.type=lz4",
                "linger.ms=0")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return rate(said).and(Figures.OPERATIONS, records);
  }

  /** The tool's last line sums up; those before it are of a part each. */
  static Figures rate(String said) {
    Matcher rate = RATE.matcher(said);
    double last = Double.NaN;
    while (rate.find()) {
      last = Double.parseDouble(rate.group(1));
    }
    if (Double.isNaN(last)) {
      throw new IllegalStateException("ProducerPerformance named no rate: " + said);
    }
    return Figures.of(Figures.RATE, last);
  }

  /**
   * The latency of the topic at this rate, and of a commit of one row, added percentile by
   * percentile.
   */
  Figures latencyAndCommit(int perSecond) throws Exception {
    createTopic();
    return lab.costed(
        () -> {
          int count = perSecond * lab.settings().seconds();
          Histogram kafka = latency(perSecond, count);
          Histogram commit = commits(lab.database("eligibility"), 200);
          return Figures.of(
                  Figures.P50,
                  (kafka.getValueAtPercentile(50) + commit.getValueAtPercentile(50)) / 1e3)
              .and(
                  Figures.P99,
                  (kafka.getValueAtPercentile(99) + commit.getValueAtPercentile(99)) / 1e3)
              .and(Figures.OPERATIONS, count);
        });
  }

  private Histogram latency(int perSecond, int count) throws InterruptedException {
    Histogram micros = ClosedLoop.histogram();
    TopicPartition partition = new TopicPartition(TOPIC, 0);
    try (var producer =
            new KafkaProducer<>(
                Map.of("bootstrap.servers", broker(), "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        var consumer =
            new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToEnd(List.of(partition));
      consumer.position(partition);
      Thread sender = Thread.ofVirtual().start(() -> send(producer, perSecond, count));
      for (int seen = 0; seen < count; ) {
        for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofSeconds(1))) {
          long sent = ByteBuffer.wrap(one.value()).getLong();
          micros.recordValue(Math.max(0, (System.nanoTime() - sent) / 1000));
          seen++;
        }
      }
      sender.join();
    }
    return micros;
  }

  private static void send(KafkaProducer<byte[], byte[]> producer, int perSecond, int count) {
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = begin + i * 1_000_000_000L / perSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      byte[] value = ByteBuffer.allocate(RECORD_BYTES).putLong(due).array();
      producer.send(new ProducerRecord<>(TOPIC, 0, null, value));
    }
  }

  static Histogram commits(Database database, int count) throws SQLException {
    Histogram micros = ClosedLoop.histogram();
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("CREATE TABLE IF NOT EXISTS bench_commit (n integer)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO bench_commit VALUES (1)")) {
        for (int i = 0; i < count; i++) {
          long begin = System.nanoTime();
          insert.execute();
          micros.recordValue((System.nanoTime() - begin) / 1000);
        }
      }
    }
    return micros;
  }
}
