package fr.matricule.load;

import fr.matricule.journeys.walks.Shortest;
import java.util.List;

/** Whole journeys, from the empty draft to the recorded number, as many as go through. */
record WholeJourneys() implements Row {

  private static final int CLIENTS = 8;
  private static final List<String> APPLICANTS = List.of("amina", "bilal", "chen", "dora", "elif");

  @Override
  public String name() {
    return "journeys";
  }

  @Override
  public String title() {
    return "whole journeys, " + CLIENTS + " at a time";
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
    List<Pair> turns = lab.pairs(this, _ -> ours(lab), null);
    return Outcome.of(
        this,
        turns,
        "Two documents each; the simulated authority answers as fast as it can. The patience of the"
            + " walkers, who ask again every 20 ms, costs the services too.");
  }

  private static Figures ours(Lab lab) throws Exception {
    return lab.costed(
        () ->
            ClosedLoop.run(
                    CLIENTS,
                    lab.settings().turn(),
                    (client, turn) -> {
                      String applicant = APPLICANTS.get((client + turn) % APPLICANTS.size());
                      Shortest.numbered(
                          lab.whole(), applicant, client % 2 == 0 ? "claire" : "marc");
                      return true;
                    })
                .figures());
  }
}
