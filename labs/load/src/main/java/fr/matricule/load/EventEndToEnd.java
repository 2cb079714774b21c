package fr.matricule.load;

import fr.matricule.load.Aim.Kind;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.awaitility.Awaitility;

/** From the answer to a submission until eligibility-service has committed its assessment. */
record EventEndToEnd(String name, int perSecond) implements Row {

  // few enough for services that have compiled nothing yet
  private static final int WARMING_CLIENTS = 4;
  private static final int MOST_PER_SECOND = 600;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Override
  public String title() {
    return "event end to end, " + perSecond + " submissions/s";
  }

  @Override
  public String peer() {
    return "Kafka's own end-to-end latency and one commit";
  }

  @Override
  public List<Aim> aims() {
    return List.of(new Aim(Figures.P99, Kind.OURS_AT_MOST, 60));
  }

  @Override
  public Stack.Extent needs() {
    return Stack.Extent.WHOLE;
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    KafkaPeer kafka = new KafkaPeer(lab);
    Drafts drafts = new Drafts(lab.database("applications"), Filling.template(lab, "draft"));
    List<Pair> pairs;
    try (Quiet quiet = new Quiet(lab)) {
      pairs =
          lab.pairs(
              this,
              pair -> {
                quiet.await();
                return pair < 1 ? warm(lab, drafts, pair) : ours(lab, drafts, pair);
              },
              _ -> {
                quiet.await();
                return kafka.latencyAndCommit(perSecond);
              });
    }
    return Outcome.of(
        this,
        pairs,
        "Requests are sent at fixed moments, answered or not; the commit's moment is PostgreSQL's"
            + " own (track_commit_timestamp).");
  }

  /** As many as get through: services that have compiled nothing yet would only queue. */
  private Figures warm(Lab lab, Drafts drafts, int pair) throws Exception {
    String batch = Drafts.batch(name, "warm", pair);
    drafts.prepare(batch, MOST_PER_SECOND * lab.settings().seconds());
    String etag = drafts.etag();
    AtomicInteger number = new AtomicInteger();
    return ClosedLoop.run(
            WARMING_CLIENTS,
            lab.settings().turn(),
            (_, _) -> {
              UUID draft = Drafts.id(batch, number.getAndIncrement());
              return Requests.send(
                      Requests.submission(lab.applications(), draft, etag, lab.token("amina")))
                  == 201;
            })
        .figures();
  }

  private Figures ours(Lab lab, Drafts drafts, int pair) throws Exception {
    String batch = Drafts.batch(name, "ours", pair);
    int count = perSecond * lab.settings().seconds();
    drafts.prepare(batch, count);
    String etag = drafts.etag();
    URI base = lab.applications();
    Map<UUID, Instant> answered = new ConcurrentHashMap<>();
    return lab.costed(
        () -> {
          ClosedLoop.Done done =
              OpenLoop.run(
                  perSecond,
                  lab.settings().turn(),
                  number -> {
                    UUID draft = Drafts.id(batch, number);
                    int status =
                        Requests.send(Requests.submission(base, draft, etag, lab.token("amina")));
                    Instant now = Instant.now();
                    if (status == 201) {
                      answered.put(draft, now);
                    }
                    return status == 201;
                  });
          Histogram micros = committed(lab.database("eligibility"), answered);
          return Figures.latencies(micros)
              .and("submitP50Millis", done.micros().getValueAtPercentile(50) / 1e3)
              .and("submitP99Millis", done.micros().getValueAtPercentile(99) / 1e3)
              .and(Figures.OPERATIONS, count)
              .and(Figures.ERRORS, done.errors());
        });
  }

  /** Waits until every submission is assessed; then asks when each assessment was committed. */
  private static Histogram committed(Database eligibility, Map<UUID, Instant> answered)
      throws SQLException {
    Map<UUID, Instant> commits = new HashMap<>();
    Awaitility.await("every assessment")
        .atMost(LONGEST)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              commits.putAll(commits(eligibility));
              return commits.keySet().containsAll(answered.keySet());
            });
    Histogram micros = ClosedLoop.histogram();
    answered.forEach(
        (id, at) ->
            // an effect that was committed before its cause was answered counts as none at all
            micros.recordValue(
                Math.max(0, Duration.between(at, commits.get(id)).toNanos() / 1000)));
    return micros;
  }

  private static Map<UUID, Instant> commits(Database eligibility) throws SQLException {
    Map<UUID, Instant> commits = new HashMap<>();
    try (Connection connection = eligibility.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT application_id, pg_xact_commit_timestamp(xmin) FROM assessment"
                    + " WHERE assessed_at > now() - interval '5 minutes'")) {
      while (row.next()) {
        commits.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
      }
    }
    return commits;
  }
}
