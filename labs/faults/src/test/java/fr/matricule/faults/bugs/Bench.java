package fr.matricule.faults.bugs;

import fr.matricule.client.Answer;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Stage;
import fr.matricule.client.stack.Topics;
import fr.matricule.faults.load.Canary;
import fr.matricule.faults.nemesis.Fault;
import fr.matricule.faults.nemesis.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** What the directed schedules are made of: a few journeys, a few faults, a few glances. */
final class Bench implements AutoCloseable {

  private static final List<String> SERVICES =
      List.of("applications", "documents", "eligibility", "notifications");

  final Matricule whole;
  private final Stage stage;
  private final Topics topics;
  private final Timeline timeline;

  Bench(Matricule whole, Path folder) throws IOException {
    this.whole = whole;
    this.stage = new Stage(whole.addresses());
    this.topics = new Topics(whole.addresses());
    Files.createDirectories(folder);
    this.timeline = new Timeline(folder.resolve("timeline.jsonl"), System.out);
  }

  UUID open(String user) {
    Answer opened = whole.applications(user).open(Json.object().put("language", "en")).expect(201);
    String location = opened.header("Location");
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  UUID submitted(String user) {
    UUID id = open(user);
    whole
        .applications(user)
        .fill(id, Canary.student(user, whole.today(), "bench-" + id, true).form())
        .expect(200);
    whole.applications(user).submit(id, UUID.randomUUID().toString()).expect(201);
    return id;
  }

  /** Kills a service and waits until its successor serves. */
  void kill(String service) {
    long pid = die(service);
    until("another process of " + service, () -> stage.pid(service) != pid);
    until(service + " to serve again", () -> whole.ops(service + "-service").parked().count() >= 0);
  }

  /** Kills a service that cannot serve again before a link is healed. */
  void killBehind(String link, String service) {
    long pid = die(service);
    heal(link);
    until("another process of " + service, () -> stage.pid(service) != pid);
  }

  private long die(String service) {
    timeline.add("begins", new Fault(Fault.Kind.KILL, service, 0));
    long pid = stage.pid(service);
    stage.signal(pid, "KILL");
    return pid;
  }

  void cut(String link) {
    timeline.add("begins", new Fault(Fault.Kind.CUT, link, 0));
    stage.link(link, "CUT");
  }

  /** Nothing passes any more, and neither end is told. */
  void silence(String link) {
    timeline.add("begins", new Fault(Fault.Kind.HALF_OPEN, link, 0));
    stage.link(link, "HALF_OPEN");
  }

  void heal(String link) {
    stage.link(link, "PASS");
    timeline.add("healed", new Fault(Fault.Kind.CUT, link, 0));
  }

  void healAll() {
    stage.link("*", "PASS");
  }

  void plant(Bug bug, String service) {
    Planting.plant(bug, stage.pid(service));
  }

  /** Whether a group has told the broker that it has read all. */
  void awaitsRead(String group) {
    until(group + " to have read all", () -> topics.lag(group) == 0);
  }

  /** Lets a service say everything once more. */
  void sayAgain(String service) {
    sql(service, "UPDATE outbox_cursor SET seq = 0");
  }

  boolean hasSaidAll(String service) {
    return sql(
            service,
            "SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (shard) WHERE o.seq > c.seq")
        == 0;
  }

  /** Waits until all there is has been said and read: what then stands is what a bug left. */
  void settle() {
    until("all to be said", () -> SERVICES.stream().allMatch(this::hasSaidAll));
    Map<TopicPartition, Long> ends = topics.ends();
    until("all to be read", () -> topics.behind(ends) == 0);
  }

  long mails() {
    try (Stream<Path> mails = Files.list(whole.addresses().data().resolve("mails"))) {
      return mails.count();
    } catch (IOException none) {
      return 0;
    }
  }

  static void until(String what, Callable<Boolean> holds) {
    Awaitility.await(what)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .atMost(Duration.ofMinutes(3))
        .until(holds);
  }

  /** Waits for something that comes only when a bug is there. */
  static void perhaps(Duration longest, Callable<Boolean> holds) {
    try {
      Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(longest).until(holds);
    } catch (ConditionTimeoutException _) {
      // without the bug it does not come
    }
  }

  private long sql(String service, String statement) {
    var addresses = whole.addresses();
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(
                addresses.at("/postgres/host").asText(),
                addresses.at("/postgres/port").asText(),
                service);
    String superuser = addresses.at("/postgres/user").asText();
    String password = addresses.at("/postgres/password").asText();
    try (Connection connection = DriverManager.getConnection(url, superuser, password);
        Statement sql = connection.createStatement()) {
      if (!sql.execute(statement)) {
        return sql.getUpdateCount();
      }
      try (ResultSet row = sql.getResultSet()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    topics.close();
    timeline.close();
  }
}
