package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** A single Kafka node, broker and controller in one, inside this JVM. */
public final class Kafka implements Part {
  private final Path log;
  private final int port;
  private final int controllerPort;
  private final List<Topic> topics;
  private final List<Listener> listeners;
  private @Nullable KafkaRaftServer server;

  /** These topics are there before {@link #start} returns. */
  public Kafka(Places places, Ports ports, List<Topic> topics) {
    this(places.kafka(), ports, topics, List.of());
  }

  /** With its log in a folder of the caller's choice, and with listeners of some clients' own. */
  public Kafka(Path log, Ports ports, List<Topic> topics, List<Listener> listeners) {
    this.topics = List.copyOf(topics);
    this.listeners = List.copyOf(listeners);
    this.log = log;
    this.port = ports.of(Door.KAFKA);
    this.controllerPort = ports.of(Door.KAFKA_CONTROLLER);
  }

  @Override
  public String title() {
    return "Kafka";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.KAFKA, Door.KAFKA_CONTROLLER);
  }

  @Override
  public void start() throws Exception {
    Files.createDirectories(log);
    if (!Files.exists(log.resolve("meta.properties"))) {
      format();
    }
    server = new KafkaRaftServer(KafkaConfig.fromProps(settings(), false), Time.SYSTEM);
    server.startup();
    createMissingTopics();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("kafka", Map.of("bootstrap", bootstrap()));
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  private void createMissingTopics() throws ExecutionException, InterruptedException {
    if (topics.isEmpty()) {
      return;
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      Set<String> there = admin.listTopics().names().get();
      admin
          .createTopics(
              topics.stream()
                  .filter(topic -> !there.contains(topic.name()))
                  .map(Topic::onOneBroker)
                  .toList())
          .all()
          .get();
    }
  }

  private void format() throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(1)
        .addDirectory(log.toString())
        .setMetadataLogDirectory(log.toString())
        .setControllerListenerName("CONTROLLER")
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setIgnoreFormatted(true)
        .run();
  }

  private String opened() {
    return listed(
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
        Listener::opened);
  }

  private String advertised() {
    return listed("PLAINTEXT://" + bootstrap(), Listener::advertised);
  }

  private String protocols() {
    return listed("CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT", Listener::protocol);
  }

  private String listed(String first, Function<Listener, String> of) {
    return Stream.concat(Stream.of(first), listeners.stream().map(of))
        .collect(Collectors.joining(","));
  }

  private Properties settings() {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            "1",
            "listeners",
            opened(),
            "advertised.listeners",
            advertised(),
            "controller.listener.names",
            "CONTROLLER",
            "inter.broker.listener.name",
            "PLAINTEXT",
            "listener.security.protocol.map",
            protocols(),
            "controller.quorum.voters",
            "1@127.0.0.1:" + controllerPort,
            "log.dirs",
            log.toString(),
            "auto.create.topics.enable",
            "false"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1"));
    settings.putAll(
        Map.of(
            // After a kill the next start waits until the dead broker's session has ended.
            "broker.session.timeout.ms", "5000",
            "broker.heartbeat.interval.ms", "1000",
            // A lone consumer need not wait for others to join its group.
            "group.initial.rebalance.delay.ms", "0",
            // The default takes 128 MB at once for compacting topics that hold kilobytes here.
            "log.cleaner.dedupe.buffer.size", "2097152"));
    return settings;
  }
}
