package fr.matricule.load;

import fr.matricule.load.Aim.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Any case of all, read by an auditor. */
record ReadCase() implements Row {

  private static final int CLIENTS = 16;

  @Override
  public String name() {
    return "read";
  }

  @Override
  public String title() {
    return "read a case, " + CLIENTS + " clients";
  }

  @Override
  public String peer() {
    return "pgbench, the same queries";
  }

  @Override
  public List<Aim> aims() {
    return List.of(new Aim(Figures.RATE, Kind.RATIO_AT_LEAST, 0.35));
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    int cases = lab.settings().cases();
    Lab.Turn peer =
        lab.pgbench()
            .<Lab.Turn>map(
                pgbench ->
                    _ ->
                        lab.costed(
                            () ->
                                pgbench.run(
                                    "read.sql",
                                    CLIENTS,
                                    lab.settings().turn(),
                                    Map.of("cases", cases))))
            .orElse(null);
    List<Pair> pairs = lab.pairs(this, _ -> ours(lab, cases), peer);
    return Outcome.of(this, pairs, peer == null ? Pgbench.ABSENT : cases + " cases");
  }

  private static Figures ours(Lab lab, int cases) throws Exception {
    URI base = lab.applications();
    return lab.costed(
        () ->
            ClosedLoop.run(
                    CLIENTS,
                    lab.settings().turn(),
                    (_, _) -> {
                      int number = ThreadLocalRandom.current().nextInt(cases) + 1;
                      URI one = base.resolve("/applications/" + Ids.of("case:" + number));
                      return Requests.send(Requests.get(one, lab.token("audrey"))) == 200;
                    })
                .figures());
  }
}
