package fr.matricule.load;

import fr.matricule.load.Aim.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A backlog of the outbox on its way to Kafka, on a topic nobody listens to. */
record OutboxDrain() implements Row {

  private static final int BACKLOG = 200_000;

  /** How many shards of an outbox hold something that is not on its topic yet. */
  static final String BEHIND =
      """
      SELECT count(*) FROM outbox_cursor c
      WHERE c.seq < (SELECT coalesce(max(o.seq), 0) FROM outbox o WHERE o.shard = c.shard)""";

  @Override
  public String name() {
    return "drain";
  }

  @Override
  public String title() {
    return "outbox drain, " + BACKLOG + " × 1 KB";
  }

  @Override
  public String peer() {
    return "Kafka's ProducerPerformance, acks=all, the same payloads";
  }

  @Override
  public List<Aim> aims() {
    return List.of(new Aim(Figures.RATE, Kind.RATIO_AT_LEAST, 0.25));
  }

  /** Few, since each begins with a backlog to be written. */
  @Override
  public int warmUps() {
    return 6;
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    KafkaPeer kafka = new KafkaPeer(lab);
    kafka.createTopic();
    Database applications = lab.database("applications");
    Path payloads = payloads(lab, applications);
    List<Pair> pairs =
        lab.pairs(
            this,
            _ -> ours(lab, applications),
            _ -> lab.costed(() -> kafka.perfTest(payloads, BACKLOG)));
    return Outcome.of(
        this,
        pairs,
        "Ours reads each event from PostgreSQL, gives it the headers of a CloudEvent and moves the cursor.");
  }

  private static Figures ours(Lab lab, Database applications) throws Exception {
    try (Connection connection = applications.connect();
        Statement statement = connection.createStatement()) {
      awaitPublished(statement);
      statement.execute(Resources.load("backlog.sql", Map.of("count", BACKLOG)));
      return lab.costed(
          () -> {
            long committed = System.nanoTime();
            awaitPublished(statement);
            double seconds = (System.nanoTime() - committed) / 1e9;
            return Figures.of(Figures.RATE, BACKLOG / seconds)
                .and(Figures.OPERATIONS, BACKLOG)
                .and("seconds", seconds);
          });
    }
  }

  private static void awaitPublished(Statement statement) throws SQLException {
    while (behind(statement)) {
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static boolean behind(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(BEHIND)) {
      return row.next() && row.getInt(1) > 0;
    }
  }

  /** Some of the very payloads, for the peer to send over and over. */
  private static Path payloads(Lab lab, Database applications) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Connection connection = applications.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(Resources.load("backlog.sql", Map.of("count", 5_000)));
      try (ResultSet row =
          statement.executeQuery(
              "SELECT payload::text FROM outbox WHERE aggregatetype = 'bench' LIMIT 5000")) {
        while (row.next()) {
          lines.add(row.getString(1));
        }
      }
    }
    return Files.write(lab.settings().dir().resolve("payloads.txt"), lines);
  }
}
