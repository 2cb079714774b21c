package fr.matricule.benchmarks;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.rules.book.Counterfactuals;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the rule book beside the DMN model; its exit code says whether the aim was met. */
public final class EligibilityBench {

  private static final int WARM_UPS = 6;
  private static final int PAIRS = 7;

  private final RuleBook book = RuleBookFiles.ruleBook();
  private final List<Applicant> applicants = Applicant.all();
  private final DmnPeer peer = new DmnPeer(applicants, book.newest().values());
  private final Duration lap;
  private final PrintStream out;

  EligibilityBench(Duration lap, PrintStream out) {
    this.lap = lap;
    this.out = out;
  }

  /** A folder for the results and, where another is wanted, the milliseconds of a lap. */
  public static void main(String[] line) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Duration lap = Duration.ofMillis(line.length > 1 ? Long.parseLong(line[1]) : 2_000);
    Results results = new EligibilityBench(lap, out).run();
    results.write(Path.of(line.length > 0 ? line[0] : "docs/benchmarks"));
    out.println();
    out.print(results.table());
    System.exit(results.ratio().met() ? 0 : 1);
  }

  Results run() {
    Machine machine = Machine.here();
    int size = applicants.size();
    out.printf("%d applicants, laps of %d ms ...%n", size, lap.toMillis());
    Race race = Race.run(size, this::assessed, this::decided, lap, WARM_UPS, PAIRS);
    List<Lap> explained = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + PAIRS; i++) {
      explained.add(Lap.run(size, this::explained, lap));
    }
    return new Results(
        machine,
        size,
        PAIRS,
        lap.toMillis() / 1000.0,
        List.of(
            Results.Row.of("rule book: outcome, all reasons, 62 findings, documents", race.ours()),
            Results.Row.of("Drools DMN: the same 12 decisions", race.peers()),
            Results.Row.of(
                "rule book with counterfactuals", explained.subList(WARM_UPS, explained.size()))),
        Results.Ratio.of(race));
  }

  private Object assessed(int i) {
    Applicant one = applicants.get(i);
    return book.assess(one.facts(), one.on());
  }

  private Object decided(int i) {
    return peer.decide(i);
  }

  private Object explained(int i) {
    Applicant one = applicants.get(i);
    Assessment assessment = book.assess(one.facts(), one.on());
    return Counterfactuals.of(book, one.facts(), assessment);
  }
}
