package fr.matricule.load;

import fr.matricule.load.Aim.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * An office's page of 50 cases that are under review and assessed, among all cases of all offices.
 */
record WorkList() implements Row {

  private static final String PAGE =
      "/worklist?status=UNDER_REVIEW&entitlementTrack=ASSESSED&limit=50";

  @Override
  public String name() {
    return "worklist";
  }

  @Override
  public String title() {
    return "work list, filtered, page of 50";
  }

  @Override
  public String peer() {
    return "pgbench, the same SQL alone";
  }

  @Override
  public List<Aim> aims() {
    return List.of(
        new Aim(Figures.P50, Kind.RATIO_AT_MOST, 2), new Aim(Figures.P99, Kind.OURS_AT_MOST, 50));
  }

  @Override
  public Outcome measure(Lab lab) throws Exception {
    Lab.Turn peer =
        lab.pgbench()
            .<Lab.Turn>map(
                pgbench ->
                    _ ->
                        lab.costed(
                            () -> pgbench.run("worklist.sql", 1, lab.settings().turn(), Map.of())))
            .orElse(null);
    List<Pair> pairs = lab.pairs(this, _ -> ours(lab), peer);
    return Outcome.of(
        this, pairs, peer == null ? Pgbench.ABSENT : lab.settings().cases() + " cases");
  }

  private static Figures ours(Lab lab) throws Exception {
    URI page = lab.applications().resolve(PAGE);
    return lab.costed(
        () ->
            ClosedLoop.run(
                    1,
                    lab.settings().turn(),
                    (_, _) -> Requests.send(Requests.get(page, lab.token("claire"))) == 200)
                .figures());
  }
}
