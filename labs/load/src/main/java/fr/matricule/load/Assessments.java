package fr.matricule.load;

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

  // more than these clients get through
  private static final int MOST_PER_SECOND = 1_000;
  private static final int CLIENTS = 16;
  // less than a consumer's session: one that was silent for longer would first join its group anew
  private static final Duration HELD = Duration.ofSeconds(4);
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
        "A backlog of submissions, made while eligibility-service was held still; counted from the moment it is let go"
            + " until its last announcement. It asks applications-service for the facts of each case, and all other"
            + " services work on the same cases meanwhile.");
  }

  private static Figures ours(Lab lab, Drafts drafts, Quiet quiet, int pair) throws Exception {
    quiet.await();
    Set<String> waiting;
    try (Held _ = Held.still(lab.whole().addresses().pid("eligibility-service"))) {
      waiting = submitted(lab, drafts, Drafts.batch("assessments", "ours", pair));
    }
    Instant released = Instant.now();
    return lab.costed(
        () -> {
          quiet.await();
          List<Instant> said = said(lab, waiting);
          Duration taken = Duration.between(released, said.getLast());
          return Figures.of(Figures.RATE, said.size() / (taken.toNanos() / 1e9))
              .and(Figures.OPERATIONS, said.size())
              .and(Figures.ERRORS, waiting.size());
        });
  }

  private static Set<String> submitted(Lab lab, Drafts drafts, String batch) throws Exception {
    int each = (int) (MOST_PER_SECOND * HELD.toSeconds()) / CLIENTS;
    drafts.prepare(batch, each * CLIENTS);
    String etag = drafts.etag();
    URI base = lab.applications();
    Set<String> accepted = ConcurrentHashMap.newKeySet();
    ClosedLoop.run(
        CLIENTS,
        HELD,
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
