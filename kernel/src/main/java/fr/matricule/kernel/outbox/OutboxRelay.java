package fr.matricule.kernel.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The only way from the outbox to Kafka: one leader for each service, in order, at least once. */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  // the net under the wake-up after commit
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String OPTIONS =
      // a relay that vanished, or stands still, must not keep the leadership
      "-c statement_timeout=10s -c idle_session_timeout=10s"
          + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
          // the few rows after the cursor come in their order, instead of by a bitmap and a sort
          + " -c enable_bitmapscan=off"
          // a move of the cursor that a crash takes back repeats events, as a crash of the relay
          // does
          + " -c synchronous_commit=off";

  private final String url;
  private final String user;
  private final String password;
  private final Map<String, Object> kafka;
  private final String topicPrefix;
  private volatile boolean running = true;
  private volatile boolean news;
  private volatile @Nullable Thread thread;

  OutboxRelay(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "matricule.topic-prefix") String topicPrefix) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.kafka = kafka;
    this.topicPrefix = topicPrefix;
  }

  void start(@Observes @Priority(100) StartupEvent started) {
    thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
  }

  /** Last, so that what the others said while they stopped is still published. */
  void stop(@Observes @Priority(100) ShutdownEvent stopping) throws InterruptedException {
    running = false;
    if (thread instanceof Thread relay) {
      LockSupport.unpark(relay);
      relay.join(Duration.ofSeconds(5));
    }
  }

  /** Says that something was committed, so that nobody waits for the next poll. */
  void wakeUp() {
    news = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    while (running) {
      try (Connection connection = DriverManager.getConnection(url, login())) {
        KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        try {
          lead(connection, producer);
        } finally {
          // what is still under way would keep us for as long as Kafka is away; it is sent again
          producer.close(PATIENCE);
        }
      } catch (SQLException | ExecutionException | RuntimeException failure) {
        LOG.warnf("The relay starts over: %s", failure.getMessage());
        LockSupport.parkNanos(PAUSE.toNanos());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  Properties login() {
    Properties login = new Properties();
    login.put("user", user);
    login.put("password", password);
    // a database that vanished without a word must not hold the relay for as long as TCP hopes
    login.put("connectTimeout", "3");
    login.put("socketTimeout", "12");
    login.put("tcpKeepAlive", "true");
    login.put("options", OPTIONS);
    return login;
  }

  private void lead(Connection connection, KafkaProducer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    OutboxCursor cursor = new OutboxCursor(connection, topicPrefix);
    while (running && !cursor.lead()) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    while (running) {
      news = false;
      // the waits for Kafka's answers may have used up the permit that a wake-up left
      if (cursor.publish(producer) < OutboxCursor.FULL && !news) {
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
    // what was committed before the stop is said before it
    cursor.publish(producer);
  }

  Map<String, Object> settings() {
    // how to reach Kafka and prove who we are: the same kafka.* keys as the consumers'
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    // an expired batch would let a later event of the same case overtake it
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    // a broker that vanished without a word is asked again elsewhere
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    return settings;
  }
}
