package fr.matricule.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay on a database of its own, where no other relay leads. */
@QuarkusTest
@WithTestResource(Stack.class)
class OutboxCursorTest {

  private final UUID id = UUID.randomUUID();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "matricule.topic-prefix")
  String prefix;

  private OwnOutbox own;

  @BeforeEach
  void createADatabase() throws Exception {
    own = OwnOutbox.create();
  }

  @AfterEach
  void leaveIt() throws SQLException {
    own.close();
  }

  private void append(String word) throws SQLException {
    own.append(id, word);
  }

  /** Takes the first event of a case only when it is sent again, as a broker that comes back. */
  private static final class Returning extends MockProducer<String, byte[]> {
    private boolean away = true;

    private Returning() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public synchronized Future<RecordMetadata> send(
        ProducerRecord<String, byte[]> record, Callback callback) {
      if (away) {
        away = false;
        return CompletableFuture.failedFuture(new TimeoutException("no metadata yet"));
      }
      return super.send(record, callback);
    }
  }

  @Test
  void letsNoLaterEventOvertakeOneThatKafkaDidNotTake() throws Exception {
    append("first");
    append("second");
    OutboxCursor cursor = new OutboxCursor(own.connection(), "t.");
    assertThat(cursor.lead()).isTrue();

    try (Returning kafka = new Returning()) {
      assertThatThrownBy(() -> cursor.publish(kafka)).isInstanceOf(ExecutionException.class);
      assertThat(kafka.history()).isEmpty();

      cursor.publish(kafka);
      assertThat(kafka.history()).extracting(OutboxCursorTest::sequence).containsExactly("1", "2");
    }
  }

  @Test
  void movesNothingOnceAnotherLeads() throws Exception {
    append("said");
    OutboxCursor cursor = new OutboxCursor(own.connection(), "t.");
    assertThat(cursor.lead()).isTrue();
    try (Connection other = DriverManager.getConnection(own.url(), own.user(), own.password());
        Statement sql = other.createStatement()) {
      sql.execute("UPDATE outbox_cursor SET epoch = epoch + 1");
    }

    try (MockProducer<String, byte[]> kafka =
        new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer())) {
      assertThatThrownBy(() -> cursor.publish(kafka))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("another relay leads");
    }

    assertThat(number(own.connection(), "SELECT max(seq) FROM outbox_cursor")).isZero();
  }

  private static String sequence(ProducerRecord<String, byte[]> record) {
    return new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
  }

  private String ownTopics(Map<String, String> settings) throws Exception {
    String ownPrefix = "o" + id.toString().substring(0, 8) + ".";
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin
          .createTopics(
              List.of(new NewTopic(ownPrefix + "documents", 2, (short) 1).configs(settings)))
          .all()
          .get();
    }
    return ownPrefix;
  }

  /** The broker's own limit is unknown to the producer: its refusal comes while others are sent. */
  @Test
  void letsNothingOfACasePassAnEventThatTheBrokerRefusesLate() throws Exception {
    String ownPrefix = ownTopics(Map.of("max.message.bytes", "2000"));
    append(noise(8_000));
    for (int i = 0; i < 20; i++) {
      append("behind");
    }
    OutboxRelay relay = own.relay(Map.of("bootstrap.servers", bootstrap), ownPrefix);

    relay.start(new StartupEvent());
    try {
      Awaiting.until(() -> assertThat(count("state = 'PARKED'")).isEqualTo(21));
      assertThat(said(ownPrefix)).isEmpty();

      limit(ownPrefix, "20000");
      try (Statement sql = own.connection().createStatement()) {
        sql.execute("SELECT outbox_resend('" + id + "')");
        sql.execute("UPDATE parked_message SET state = 'RETRIED'");
      }
      Awaiting.until(() -> assertThat(said(ownPrefix)).hasSize(21));
    } finally {
      relay.stop(new ShutdownEvent());
    }
    assertThat(said(ownPrefix))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).toList());
  }

  private static String noise(int length) {
    return new Random(7)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void limit(String ownPrefix, String bytes) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, ownPrefix + "documents");
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  topic,
                  List.of(
                      new AlterConfigOp(
                          new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  private long count(String condition) throws SQLException {
    return number(own.connection(), "SELECT count(*) FROM parked_message WHERE " + condition);
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<String> said(String ownPrefix) {
    return Events.all(ownPrefix, "documents").stream()
        .map(event -> event.headers().get("ce_sequence"))
        .toList();
  }

  @Test
  void waitsForATopicThatIsMissingAndLosesNothing() throws Exception {
    String ownPrefix = "o" + id.toString().substring(0, 8) + ".";
    append("first");
    append("second");
    OutboxRelay relay = own.relay(Map.of("bootstrap.servers", bootstrap), ownPrefix);

    relay.start(new StartupEvent());
    try {
      LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
      assertThat(count("true")).isZero();
      ownTopics(Map.of());
      Awaiting.until(() -> assertThat(said(ownPrefix)).containsExactly("1", "2"));
    } finally {
      relay.stop(new ShutdownEvent());
    }
  }
}
