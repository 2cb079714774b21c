package fr.matricule.journeys.load;

import fr.matricule.journeys.events.Heard;
import fr.matricule.journeys.events.Observer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From the topic of submissions to the topic of assessments, as fast as eligibility-service goes.
 */
record Assessments() implements Row {

  // more than four clients get through
  private static final int MOST_PER_SECOND = 1_000;
  private static final int CLIENTS = 4;
  private static final String GROUP = "eligibility.applications";
  private static final String TOPIC = "matricule.eligibility";

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public String title() {
    return "assessments, from Kafka to Kafka";
  }

  @Override
  public String peer() {
    return "–";
  }

  @Override
  public Stack.Extent needs() {
    return Stack.Extent.WHOLE;
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    Drafts drafts = new Drafts(lab.database("applications"), Filling.template(lab, "draft"));
    List<Pair> turns;
    try (Quiet quiet = new Quiet(lab)) {
      turns = lab.pairs(this, pair -> ours(lab, drafts, quiet, pair), null);
    }
    return Outcome.of(
        this,
        turns,
        "A backlog of submissions, made while eligibility-service was held still; counted from its first to its"
            + " last announcement. It asks applications-service for the facts of each case, and that service and"
            + " notifications-service handle the assessments meanwhile.");
  }

  private static Figures ours(Lab lab, Drafts drafts, Quiet quiet, int pair) throws Exception {
    quiet.await();
    Set<String> waiting;
    try (Held _ = Held.still(lab.whole().addresses().pid("eligibility-service"))) {
      waiting = submitted(lab, drafts, Drafts.batch("assessments", "ours", pair));
      quiet.awaitOthers(GROUP);
    }
    return lab.costed(
        () -> {
          quiet.await();
          List<Instant> said = said(lab, waiting);
          Duration between = Duration.between(said.getFirst(), said.getLast());
          return Figures.of(Figures.RATE, (said.size() - 1) / (between.toNanos() / 1e9))
              .and(Figures.OPERATIONS, said.size())
              .and(Figures.ERRORS, waiting.size());
        });
  }

  private static Set<String> submitted(Lab lab, Drafts drafts, String batch) throws Exception {
    int each = MOST_PER_SECOND * lab.settings().seconds() / CLIENTS;
    drafts.prepare(batch, each * CLIENTS);
    String etag = drafts.etag();
    URI base = lab.applications();
    Set<String> accepted = ConcurrentHashMap.newKeySet();
    ClosedLoop.run(
        CLIENTS,
        lab.settings().turn().dividedBy(4),
        (client, turn) -> {
          var draft = Drafts.id(batch, client * each + turn);
          boolean done =
              Requests.send(Requests.submission(base, draft, etag, lab.token("amina"))) == 201;
          if (done) {
            accepted.add(draft.toString());
          }
          return done;
        });
    return accepted;
  }

  /** When each of these was announced first, in order. */
  private static List<Instant> said(Lab lab, Set<String> ids) {
    return new Observer(lab.whole().addresses().kafka(), List.of(TOPIC))
        .hearAll().stream()
            .filter(event -> ids.remove(event.key()))
            .map(Heard::at)
            .sorted()
            .toList();
  }
}
