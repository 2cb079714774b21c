package fr.matricule.journeys.walks;

import fr.matricule.client.Matricule;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How long it takes from the answer to a submission until the assessment can be read. */
public final class Latency implements Journey {

  private static final int WARM_UPS = 5;
  private static final int RUNS = 20;
  private static final int GOAL = 300;

  @Override
  public String title() {
    return "Latency: from the submit answer to the assessment";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    Filing filing = new Filing(whole, Newcomer.student("dora", whole.today()));
    List<Double> millis = new ArrayList<>();
    steps.check(
        "%d submissions after %d warm-ups".formatted(RUNS, WARM_UPS),
        () -> {
          for (int run = 0; run < WARM_UPS + RUNS; run++) {
            millis.add(once(filing));
          }
        });
    List<Double> sorted = millis.subList(WARM_UPS, millis.size()).stream().sorted().toList();
    double median = (sorted.get(RUNS / 2 - 1) + sorted.get(RUNS / 2)) / 2;
    steps.say(
        "  median %.0f ms, from %.0f to %.0f (goal: %d)%s",
        median, sorted.getFirst(), sorted.getLast(), GOAL, median <= GOAL ? "" : "  OVER THE GOAL");
  }

  private static double once(Filing filing) {
    UUID id = filing.draft();
    filing.submit(id);
    long answered = System.nanoTime();
    filing.assessed(id, "fr");
    return (System.nanoTime() - answered) / 1e6;
  }
}
