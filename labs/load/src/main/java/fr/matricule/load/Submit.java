package fr.matricule.load;

import fr.matricule.load.Aim.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Submissions of filled-in drafts over HTTP, each durable when it is answered. */
record Submit(String name, int clients) implements Row {

  // more than anybody gets through: a turn that runs out of drafts fails, and says so
  private static final int OURS_PER_SECOND = 2_000;
  private static final int PEERS_PER_SECOND = 6_000;

  @Override
  public String title() {
    return clients == 1 ? "submit, 1 client" : "submit, " + clients + " clients";
  }

  @Override
  public String peer() {
    return "pgbench, the same statements in one transaction";
  }

  @Override
  public List<Aim> aims() {
    return clients == 1
        ? List.of(new Aim(Figures.P50, Kind.RATIO_AT_MOST, 2))
        : List.of(new Aim(Figures.RATE, Kind.RATIO_AT_LEAST, 0.35));
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    Drafts drafts = new Drafts(lab.database("applications"), Filling.template(lab, "draft"));
    Lab.Turn peer =
        lab.pgbench()
            .<Lab.Turn>map(pgbench -> pair -> peers(lab, drafts, pgbench, pair))
            .orElse(null);
    List<Pair> pairs = lab.pairs(this, pair -> ours(lab, drafts, pair), peer);
    return Outcome.of(
        this, pairs, peer == null ? Pgbench.ABSENT : "Errors of ours: " + errors(pairs));
  }

  private Figures ours(Lab lab, Drafts drafts, int pair) throws Exception {
    int each = share(lab, OURS_PER_SECOND);
    String batch = Drafts.batch(name, "ours", pair);
    drafts.prepare(batch, each * clients);
    String etag = drafts.etag();
    URI base = lab.applications();
    return lab.costed(
        () ->
            ClosedLoop.run(
                    clients,
                    lab.settings().turn(),
                    (client, turn) -> {
                      if (turn >= each) {
                        throw new IllegalStateException("There were too few drafts to submit.");
                      }
                      var draft = Drafts.id(batch, client * each + turn);
                      return Requests.send(
                              Requests.submission(base, draft, etag, lab.token("amina")))
                          == 201;
                    })
                .figures());
  }

  private Figures peers(Lab lab, Drafts drafts, Pgbench pgbench, int pair) throws Exception {
    int each = share(lab, PEERS_PER_SECOND);
    String batch = Drafts.batch(name, "peer", pair);
    drafts.prepare(batch, each * clients);
    return lab.costed(
        () ->
            pgbench.run(
                "submit.sql",
                clients,
                lab.settings().turn(),
                Map.of("n", -1, "each", each, "batch", batch)));
  }

  private int share(Lab lab, int perSecond) {
    // one client alone is far from what all of them reach together
    return lab.settings().seconds() * perSecond / (clients == 1 ? 3 : clients);
  }

  private static long errors(List<Pair> pairs) {
    return pairs.stream().mapToLong(pair -> (long) pair.ours().get(Figures.ERRORS)).sum();
  }
}
